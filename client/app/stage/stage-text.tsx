import { plainText } from '../../../shared/conclusions/statements.ts'
import { StatementView } from '../../conclusions/conclusions-view.tsx'
import { useSession } from '../../connection/session-context.ts'
import { useStatements } from '../../connection/use-statements.ts'
import { useWording } from '../../wording/use-wording.ts'
import { textScale } from './stage-view.ts'
import { stageWords } from './stage-words.ts'

/** One paragraph of the conclusions, under the heading it stands below. */
export function StageText() {
  const t = useWording(stageWords)
  const { session, conclusions } = useSession().state
  const { statements } = useStatements(true)
  const at = statements?.findIndex(({ id }) => id === conclusions.shown) ?? -1
  const shown = statements?.[at]
  if (!statements || !shown) return <p className="stage-quiet">{t('noText')}</p>
  const heading = statements.slice(0, at).findLast(({ kind }) => kind === 'heading')
  return (
    <div className="stage-text" lang={session.language} data-scale={textScale(plainText(shown).length)}>
      {heading && shown.kind !== 'heading' && <p className="stage-label">{plainText(heading)}</p>}
      <div className="conclusions">
        <StatementView statement={shown} />
      </div>
    </div>
  )
}
