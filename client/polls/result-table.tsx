import type { LevelId } from '../../shared/kernel/ids.ts'
import type { Comparison, Group, PollResult } from '../../shared/polls/messages.ts'
import type { Poll } from '../../shared/polls/slice.ts'
import { useSession } from '../connection/session-context.ts'
import { useLevelName } from '../ui/level-mark.tsx'
import { number, percent, signed } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { labelOf, placeSign } from './result-view.ts'
import { resultWords } from './result-words.ts'
import { useLevels } from './use-result-words.ts'

interface TableProps {
  readonly poll: Poll
  readonly result: PollResult
}

/** Every figure of a result, for those who cannot see a chart and those who check it. Long rather than wide. */
export function ResultTable({ poll, result: { overall, levels, comparison } }: TableProps) {
  const t = useWording(resultWords)
  const name = useLevelName()
  const level = useLevels()
  const voting = (Object.entries(levels) as [LevelId, Group][]).filter(([, { ballots }]) => ballots > 0)
  return (
    <details className="result-figures">
      <summary>{t('figures')}</summary>
      <table className="result-table">
        <caption>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t('share')}</th>
            <th scope="col">{t('points')}</th>
          </tr>
        </thead>
        {voting.map(([id, group]) => (
          <GroupRows key={id} poll={poll} group={group} name={name(level(id))} />
        ))}
        <GroupRows poll={poll} group={overall} name={t('overall')} />
      </table>
      {comparison && <Compared poll={poll} comparison={comparison} />}
    </details>
  )
}

interface GroupRowsProps {
  readonly poll: Poll
  readonly group: Group
  readonly name: string
}

function GroupRows({ poll, group, name }: GroupRowsProps) {
  const t = useWording(resultWords)
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="result-group">
          {name} ({t('ballots', { ballots: group.ballots, entitled: group.entitled })})
        </th>
      </tr>
      {group.options.map(({ optionId, share, points }) => (
        <tr key={optionId}>
          <th scope="row" lang={spoken}>
            {labelOf(poll, optionId)}
          </th>
          <td>{placeSign(group, optionId)}</td>
          <td>{percent(share, language)}</td>
          <td>{number(points, language)}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Compared({ poll, comparison }: { readonly poll: Poll; readonly comparison: Comparison }) {
  const t = useWording(resultWords)
  const language = useLanguage()
  const { language: spoken } = useSession().state.session
  const { tauB, footrule, footruleMax } = comparison
  return (
    <>
      <table className="result-table">
        <caption>{t('gapCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <th scope="col">{t('gapShort')}</th>
            <th scope="col">{t('commonShort')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.options.map(({ optionId, gap, commonGround }) => (
            <tr key={optionId}>
              <th scope="row" lang={spoken}>
                {labelOf(poll, optionId)}
              </th>
              <td>{number(Math.abs(gap), language)}</td>
              <td>{percent(commonGround, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tauB !== null && (
        <p className="result-small">
          {t('agreement', {
            tau: signed(tauB, language),
            footrule: number(footrule, language),
            max: footruleMax,
          })}
        </p>
      )}
    </>
  )
}
