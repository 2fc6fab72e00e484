import { useEffect, useMemo, useRef } from 'react'
import { openItemAfter } from '../../../shared/agenda/tree.ts'
import type { NodeId } from '../../../shared/kernel/ids.ts'
import { MINUTE_MS, spanOf } from '../../../shared/kernel/time.ts'
import { useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { createPressGuard } from '../../ui/press-guard.ts'
import { signedMinutes } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { actWords } from './act-words.ts'
import { itemToLeave, type Shown, shownNext } from './item-to-leave.ts'
import { actInWords, lastActOf } from './last-act.ts'
import { startWords } from './start-words.ts'

const clock = () => performance.now()

/** Everything that drives the agenda, for buttons and shortcuts alike. Each act says what it did, with Undo. */
export function useDrive() {
  const t = useWording(actWords)
  const starts = useWording(startWords)
  const language = useLanguage()
  const run = useCommand()
  const { agenda } = useSession().state
  const titleOf = (id: NodeId | null) => (id && agenda.nodes[id]?.title) || ''
  const leave = useLeaving(agenda.activeId)
  const onward = agenda.activeId && openItemAfter(agenda, agenda.activeId)
  const lastAct = lastActOf(agenda)
  const done = (text: string) => ({ done: text, undo: true })
  return {
    isLast: agenda.activeId !== null && !onward,
    lastAct: lastAct && { ...lastAct, words: actInWords(lastAct, language) },
    /** `fromNow`: the whole plan moves along. */
    start: (fromNow: boolean) =>
      void run(
        { type: 'agenda.start', ...(fromNow && { fromNow }) },
        done(fromNow ? starts('saidMoved') : t('saidStarted')),
      ),
    next() {
      const leaving = leave()
      if (leaving === null) return
      const said = onward ? t('saidNext', { title: onward.title }) : t('saidLast')
      void run({ type: 'agenda.next', leaving }, done(said))
    },
    pauseOrResume: () =>
      agenda.status === 'paused'
        ? void run({ type: 'agenda.resume' }, done(t('saidResumed')))
        : void run({ type: 'agenda.pause' }, done(t('saidPaused'))),
    extend(minutes: number) {
      if (agenda.activeId === null) return
      const byMs = spanOf(minutes * MINUTE_MS)
      const said = t('saidLonger', { title: titleOf(agenda.activeId), minutes: signedMinutes(byMs) })
      void run({ type: 'agenda.extend', itemId: agenda.activeId, byMs }, done(said))
    },
    skip: (itemId: NodeId) =>
      void run({ type: 'agenda.skip', itemId }, done(t('saidSkipped', { title: titleOf(itemId) }))),
    reopen: (itemId: NodeId) =>
      void run({ type: 'agenda.reopen', itemId }, done(t('saidReopened', { title: titleOf(itemId) }))),
    finish: () => void run({ type: 'agenda.finish' }, done(t('saidLast'))),
    undo() {
      if (!lastAct) return
      const what = actInWords(lastAct, language)
      void run({ type: 'agenda.undo', commandId: lastAct.commandId }, { done: t('undone', { what }) })
    },
  }
}
export type Drive = ReturnType<typeof useDrive>

/** The item that a press leaves now; `null` for the second half of a double click. */
function useLeaving(activeId: NodeId | null): () => NodeId | null {
  const shown = useRef<Shown>({ id: activeId, since: Number.NEGATIVE_INFINITY, before: null })
  const isFresh = useMemo(() => createPressGuard(clock), [])
  useEffect(() => {
    shown.current = shownNext(shown.current, activeId, clock())
  }, [activeId])
  return () => (isFresh() ? itemToLeave(shown.current, clock()) : null)
}
