import type { ReactNode } from 'react'
import { MINUTE_MS } from '../../../shared/kernel/time.ts'
import { signedMinutes } from '../../wording/format.ts'
import { useWording } from '../../wording/use-wording.ts'
import { reportWords } from './record-report-words.ts'

export interface ReportLine {
  readonly key: string
  readonly name: ReactNode
  readonly plannedMs: number
  readonly actualMs: number
}

interface ReportTableProps {
  readonly caption: string
  /** What the lines are. */
  readonly of: string
  readonly lines: readonly ReportLine[]
  readonly total?: ReportLine
}

/** Planned against held: figures with the picture of them beside, to one scale. */
export function ReportTable({ caption, of, lines, total }: ReportTableProps) {
  const t = useWording(reportWords)
  const longestMs = Math.max(1, ...lines.flatMap(({ plannedMs, actualMs }) => [plannedMs, actualMs]))
  return (
    <table className="report">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{t('planned')}</th>
          <th scope="col">{t('held')}</th>
          <th scope="col">{t('difference')}</th>
          <td className="report-picture-head" aria-hidden="true">
            {t('picture')}
          </td>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} longestMs={longestMs} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Line line={total} longestMs={null} />
        </tfoot>
      )}
    </table>
  )
}

/** `longestMs: null`: without a picture. */
function Line({ line, longestMs }: { readonly line: ReportLine; readonly longestMs: number | null }) {
  const t = useWording(reportWords)
  const { name, plannedMs, actualMs } = line
  const minutes = (ms: number) => Math.round(ms / MINUTE_MS)
  // Of the rounded figures beside it: a row has to add up.
  const overMinutes = minutes(actualMs) - minutes(plannedMs)
  const over = overMinutes > 0
  const width = (ms: number) => ({ width: `${longestMs === null ? 0 : (100 * ms) / longestMs}%` })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('planned')}>{minutes(plannedMs)}</td>
      <td data-label={t('held')}>{minutes(actualMs)}</td>
      <td data-label={t('difference')} data-over={over || undefined}>
        {signedMinutes(overMinutes * MINUTE_MS)}
      </td>
      <td className="report-picture" aria-hidden="true">
        {longestMs !== null && (
          <>
            <div className="report-planned" style={width(plannedMs)} />
            <div className="report-held" data-over={over || undefined} style={width(actualMs)} />
          </>
        )}
      </td>
    </tr>
  )
}
