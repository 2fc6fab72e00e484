import type { Proposal } from '../../../shared/agenda/catch-up.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { useSession } from '../../connection/session-context.ts'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { useTimeOfDay } from '../use-agenda.ts'
import { type ChangedTime, changedTimes } from './catch-up-view.ts'
import { catchUpWords } from './catch-up-words.ts'

interface ChangedTimesProps {
  readonly rows: readonly AgendaRow[]
  readonly proposal: Pick<Proposal, 'rows' | 'skip'>
}

/** Every changed time, before and after, ahead of any of it happening. */
export function ChangedTimes({ rows, proposal }: ChangedTimesProps) {
  const t = useWording(catchUpWords)
  return (
    <table className="catch-up-times">
      <caption>{t('changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('begins')}</th>
          <th scope="col">{t('lasts')}</th>
        </tr>
      </thead>
      <tbody>
        {changedTimes(rows, proposal).map((change) => (
          <Changed key={change.id} change={change} />
        ))}
      </tbody>
    </table>
  )
}

function Changed({ change }: { readonly change: ChangedTime }) {
  const t = useWording(catchUpWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const spoken = useSession().state.session.language
  const { title, startFrom, startTo, lengthFromMs, lengthToMs, skipped } = change
  const span = (ms: number) => duration(ms, language)
  return (
    <tr data-skipped={skipped || undefined}>
      <th scope="row" lang={spoken}>
        {title}
      </th>
      <td>{skipped ? time(startFrom) : <BeforeAfter before={time(startFrom)} after={time(startTo)} />}</td>
      <td>
        <BeforeAfter before={span(lengthFromMs)} after={skipped ? t('dropped') : span(lengthToMs)} />
      </td>
    </tr>
  )
}

function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useWording(catchUpWords)
  if (before === after)
    return (
      <span className="catch-up-same">
        {before} <span className="only-heard">{t('same')}</span>
      </span>
    )
  return (
    <>
      <span className="only-heard">{t('before')} </span>
      <span className="catch-up-before">{before}</span> <span aria-hidden="true">→ </span>
      <span className="only-heard">{t('after')} </span>
      <strong className="catch-up-after">{after}</strong>
    </>
  )
}
