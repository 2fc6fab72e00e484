import { everybodyWaiting } from '../../shared/floor/aside.ts'
import type { FloorRequest, FloorSlice, FloorUndoable } from '../../shared/floor/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { undoWords } from './undo-words.ts'
import type { FloorActs } from './use-floor-acts.ts'

/** Undo of the latest change of the floor, saying which. */
export function FloorUndo({ acts }: { readonly acts: FloorActs }) {
  const t = useWording(undoWords)
  const { floor } = useSession().state
  const last = floor.journal?.at(-1)
  if (!last) return null
  const about = whomAbout(floor, last)
  const name = about ? acts.nameOf(about) : t('somebody')
  const words: Readonly<Record<string, string>> = {
    'floor.open': t('didOpen'),
    'floor.close': t('didClose'),
    'floor.close-at': t('didCloseAt'),
    'floor.set-rules': t('didRules'),
    'floor.request': t('didRequest', { name }),
    'floor.edit': t('didEdit', { name }),
    'floor.move': t('didMove', { name }),
    'floor.start-round': t('didRound'),
    'floor.withdraw': t('didWithdraw', { name }),
    'floor.call': t('didCall', { name }),
    'floor.interrupt': t('didCall', { name }),
    'floor.finish': t('didFinish', { name }),
    'floor.pause-speech': t('didPause'),
    'floor.resume-speech': t('didResume'),
    'floor.extend-speech': t('didExtend'),
    'floor.hand-in': t('didHandIn'),
    'floor.take-back': t('didTakeBack'),
  }
  const what = words[last.type] ?? t('didOther')
  return (
    <div>
      <Button kind="quiet" onPress={() => acts.undo(last, what)}>
        {t('undoWhat', { what })}
      </Button>
    </div>
  )
}

/** The journal keeps what was before: whom a change was about follows from what would come back or go. */
function whomAbout(
  floor: FloorSlice,
  { type, before }: FloorUndoable,
): Pick<FloorRequest, 'personId' | 'seatId'> | null {
  if (type === 'floor.call' || type === 'floor.interrupt') return floor.speaking
  if (type === 'floor.finish') return before.speaking ?? null
  if (type === 'floor.withdraw') return before.waiting[0]?.request ?? null
  const touched = before.moved?.[0]?.id ?? before.aside?.[0]?.id ?? before.edited?.[0]?.request.id
  return everybodyWaiting(floor).find(({ id }) => id === touched || before.notWaiting.includes(id)) ?? null
}
