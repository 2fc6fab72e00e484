import './record-report.css'
import { type ReportedItem, report } from '../../../shared/agenda/report.ts'
import type { LevelId, PersonId } from '../../../shared/kernel/ids.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { LevelMark } from '../../ui/level-mark.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { reportWords } from './record-report-words.ts'
import { ReportTable } from './report-table.tsx'

/** Planned against held, per item and per level; nothing before the session has begun. */
export function RecordReport() {
  const t = useWording(reportWords)
  const { state, directory } = useSession()
  const { clock } = useConnection()
  const { agenda } = state
  if (agenda.segments.length === 0) return null
  const levelOf = new Map(directory.people.map(({ personId, level }) => [personId, level]))
  const order = state.session.levels.map(({ id }) => id as string)
  const place = (level: LevelId | null) => (level === null ? order.length : order.indexOf(level))
  const { items, levels, total } = report(agenda, clock.now(), (id: PersonId) => levelOf.get(id) ?? null)
  return (
    <section className="record-part">
      <h2>{t('title')}</h2>
      <ReportTable
        caption={t('items')}
        of={t('item')}
        lines={items.map((item) => ({ ...item, key: item.id, name: <ItemName item={item} /> }))}
        total={{ ...total, key: 'total', name: t('total') }}
      />
      <ReportTable
        caption={t('levels')}
        of={t('level')}
        lines={levels
          .toSorted((a, b) => place(a.level) - place(b.level))
          .map((line) => ({
            ...line,
            key: line.level ?? 'none',
            name: <LevelName id={line.level} />,
          }))}
      />
    </section>
  )
}

function LevelName({ id }: { readonly id: LevelId | null }) {
  const t = useWording(reportWords)
  const level = useSession().state.session.levels.find((one) => one.id === id)
  return level ? <LevelMark level={level} named /> : t('noLevel')
}

function ItemName({ item: { title, status, inserted } }: { readonly item: ReportedItem }) {
  const t = useWording(reportWords)
  const { language } = useSession().state.session
  const notes = [
    inserted && t('added'),
    status === 'removed' && t('removed'),
    status === 'skipped' && t('skipped'),
  ]
  const note = notes.filter(Boolean).join(', ')
  return (
    <>
      <span lang={language}>{title}</span>
      {note && <small className="report-note"> · {note}</small>}
    </>
  )
}
