import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { ballotWords } from './ballot-words.ts'
import type { BallotHandle } from './use-ballot.ts'

/** Where the ballot stands, truthfully; its room is kept, so that the answer moves nothing. */
export function BallotStatus({ ballot }: { readonly ballot: BallotHandle }) {
  const t = useWording(ballotWords)
  const { state, refusal } = ballot
  const says = {
    empty: [t('notCast'), t('notCastHelp')],
    recorded: [t('recorded'), t('recordedHelp')],
    changed: [t('changed'), t('changedHelp')],
    sending: [t('sending'), ''],
    unsent: [t('unsent'), t('unsentHelp')],
    refused: [t('refused'), refusal ?? ''],
  } as const
  const [title, help] = says[state]
  return (
    <div className="ballot-status" data-state={state}>
      <div role="status">
        <p className="ballot-status-title">
          {state === 'recorded' && <span aria-hidden="true">✓ </span>}
          {title}
        </p>
        <p>{help}</p>
      </div>
      {state === 'changed' && (
        <Button kind="quiet" onPress={ballot.backToRecorded}>
          {t('back')}
        </Button>
      )}
    </div>
  )
}
