import './catch-up.css'
import { useState } from 'react'
import { catchUp, type Proposal } from '../../../shared/agenda/catch-up.ts'
import type { AgendaSlice } from '../../../shared/agenda/slice.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { duration, lateness } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { type AgendaPicture, agendaAt } from '../agenda-view.ts'
import { useAgenda, useTimeOfDay } from '../use-agenda.ts'
import { behindPlan, samePlan } from './catch-up-view.ts'
import { catchUpWords } from './catch-up-words.ts'
import { ChangedTimes } from './changed-times.tsx'
import { ProposalChoice } from './proposal-choice.tsx'

/** Proposals as worked out at one moment: they stand still while they are read. */
interface WorkedOut {
  readonly picture: AgendaPicture
  readonly proposals: readonly Proposal[]
}

/** Offers ways to catch up while the session is late, would miss a fixed end or owes discussion time. */
export function CatchUp() {
  const t = useWording(catchUpWords)
  const { agenda, outlook } = useAgenda()
  const { clock } = useConnection()
  const open = useSession().state.session.status === 'open'
  const [found, setFound] = useState<WorkedOut | null>(null)
  const workOut = () => setFound(workedOut(agenda, clock.now()))
  const runs = agenda.status === 'running' || agenda.status === 'paused'
  const offered = open && runs && behindPlan(outlook)
  if (!offered && !found) return null
  return (
    <>
      {offered && <Button onPress={workOut}>{t('open')}</Button>}
      <CatchUpDialog found={found} onAgain={workOut} onClose={() => setFound(null)} />
    </>
  )
}

function workedOut(agenda: AgendaSlice, now: AgendaPicture['now']): WorkedOut {
  return { picture: agendaAt(agenda, now), proposals: catchUp(agenda, now) }
}

interface CatchUpDialogProps {
  readonly found: WorkedOut | null
  readonly onAgain: () => void
  readonly onClose: () => void
}

function CatchUpDialog({ found, onAgain, onClose }: CatchUpDialogProps) {
  const t = useWording(catchUpWords)
  const run = useCommand()
  const { agenda } = useSession().state
  const [reading, setReading] = useState<Proposal['reading'] | null>(null)
  const [busy, setBusy] = useState(false)
  const chosen = found?.proposals.find((one) => one.reading === reading) ?? found?.proposals[0]
  const stale = found !== null && !samePlan(found.picture.agenda, agenda)
  const apply = async () => {
    if (!chosen) return
    setBusy(true)
    const { changes, skip } = chosen
    const command = {
      type: 'agenda.apply' as const,
      changes: changes.map(({ itemId, allottedMs }) => ({ itemId, allottedMs })),
      skip: [...skip],
    }
    const { ok } = await run(command, { done: t('applied', { reading: t(chosen.reading) }), undo: true })
    setBusy(false)
    if (ok) onClose()
  }
  return (
    <Dialog
      open={found !== null}
      onClose={onClose}
      title={t('title')}
      wide
      footer={
        <div className="catch-up-foot">
          <p role="status">{stale && !busy && t('changed')}</p>
          {stale && !busy ? (
            <Button size="l" onPress={onAgain}>
              {t('again')}
            </Button>
          ) : (
            chosen && (
              <Button kind="primary" size="l" busy={busy} onPress={() => void apply()}>
                {t('apply')}
              </Button>
            )
          )}
        </div>
      }
    >
      {found && <Standing picture={found.picture} some={chosen !== undefined} />}
      {found && chosen && (
        <>
          <ProposalChoice
            proposals={found.proposals}
            chosen={chosen}
            onChoose={setReading}
            picture={found.picture}
          />
          <ChangedTimes rows={found.picture.rows} proposal={chosen} />
        </>
      )}
    </Dialog>
  )
}

/** How it stands without doing anything. */
function Standing({
  picture: { outlook },
  some,
}: {
  readonly picture: AgendaPicture
  readonly some: boolean
}) {
  const t = useWording(catchUpWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const { endsAt, plannedEndAt, lateMs, hardEndMissedMs, owedToDiscussionMs } = outlook
  if (endsAt === null || plannedEndAt === null) return null
  const says = { expected: time(endsAt), planned: time(plannedEndAt), late: lateness(lateMs, language) }
  return (
    <p>
      {t('stands', says)}
      {hardEndMissedMs !== null && ` ${t('standsMissed', { span: duration(hardEndMissedMs, language) })}`}
      {owedToDiscussionMs >= 30_000 &&
        ` ${t('standsOwed', { span: duration(owedToDiscussionMs, language) })}`}
      {!some && <strong> {t(behindPlan(outlook) ? 'nothing' : 'nothingNeeded')}</strong>}
    </p>
  )
}
