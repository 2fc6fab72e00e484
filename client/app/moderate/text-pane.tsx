import { useState } from 'react'
import { mayWrite } from '../../../shared/conclusions/evolve.ts'
import type { ConclusionsSlice } from '../../../shared/conclusions/slice.ts'
import { plainText, type Statement } from '../../../shared/conclusions/statements.ts'
import { LazyConclusionsEditor } from '../../conclusions/lazy-editor.tsx'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { SelectField } from '../../ui/field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { NotRehearsed } from '../rehearse/not-rehearsed.tsx'
import { textWords } from './text-words.ts'

const editors = [
  'rapporteurs',
  'everyone',
  'nobody',
] as const satisfies readonly ConclusionsSlice['editing'][]

/** The conclusions, with the moderator's two switches: who writes, and what the stage shows large. */
export function TextPane() {
  const t = useWording(textWords)
  const run = useCommand()
  const { state, mine } = useSession()
  const { sessionId, token, rehearsing } = useConnection()
  const [statements, setStatements] = useState<readonly Statement[]>([])
  const { editing } = state.conclusions
  const letEdit = async (who: typeof editing) => {
    const outcome = await run({ type: 'conclusions.let-edit', who })
    const back = () => void run({ type: 'conclusions.let-edit', who: editing })
    const text = t('saidEditors', { who: t(`editors_${who}`) })
    if (outcome.ok) toast({ text, topic: 'conclusions', onUndo: back })
  }
  if (rehearsing) return <NotRehearsed part="text" />
  return (
    <div className="text-pane">
      {state.session.status === 'open' && (
        <div className="text-pane-switches">
          <SelectField
            label={t('editors')}
            value={editing}
            onChange={(who) => void letEdit(who)}
            options={editors.map((value) => ({ value, label: t(`editors_${value}`) }))}
          />
          <OnStage statements={statements} />
        </div>
      )}
      <LazyConclusionsEditor
        sessionId={sessionId}
        token={token}
        mayEdit={mayWrite(state, mine.role, mine.admitted)}
        language={state.session.language}
        onStatements={setStatements}
      />
    </div>
  )
}

const NONE = ''
const SHOWN_CHARS = 60

/** Which paragraph stands large on the stage. */
function OnStage({ statements }: { readonly statements: readonly Statement[] }) {
  const t = useWording(textWords)
  const run = useCommand()
  const { shown } = useSession().state.conclusions
  const show = async (statementId: string | null) => {
    const outcome = await run({ type: 'conclusions.show', statementId })
    const back = () => void run({ type: 'conclusions.show', statementId: shown })
    const text = t(statementId ? 'saidShown' : 'saidHidden')
    if (outcome.ok) toast({ text, topic: 'conclusions', onUndo: back })
  }
  const options = statements.flatMap((statement) => {
    const text = plainText(statement).trim()
    if (text === '') return []
    return { value: statement.id, label: text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text }
  })
  return (
    <SelectField
      label={t('onStage')}
      value={options.some(({ value }) => value === shown) ? (shown ?? NONE) : NONE}
      onChange={(id) => void show(id === NONE ? null : id)}
      options={[{ value: NONE, label: t('onStageNone') }, ...options]}
    />
  )
}
