import { useState } from 'react'
import { mayRead, mayWrite } from '../../../shared/conclusions/evolve.ts'
import { ConclusionsView } from '../../conclusions/conclusions-view.tsx'
import { LazyConclusionsEditor } from '../../conclusions/lazy-editor.tsx'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useStatements } from '../../connection/use-statements.ts'
import { useWording } from '../../wording/use-wording.ts'
import { textWords } from './text-words.ts'

/** The conclusions: to write in for those who may, else to read. */
export default function TextPanel() {
  const t = useWording(textWords)
  const { state, mine } = useSession()
  const writes = mayWrite(state, mine.role, mine.admitted)
  // Once open, the editor stays: it keeps words that were not saved when the right to write ended.
  const [opened, setOpened] = useState(writes)
  if (writes && !opened) setOpened(true)
  if (!mayRead(state, mine.role, mine.admitted)) return <p className="participate-quiet">{t('notOpen')}</p>
  return (
    <section className="text-panel">
      {!writes && <p className="participate-quiet">{t(whyReadOnly(state.session.status))}</p>}
      {opened ? <Writing mayEdit={writes} /> : <Reading />}
    </section>
  )
}

const whyReadOnly = (status: 'open' | 'closed' | 'published') =>
  status === 'open' ? ('readOnly' as const) : status

function Writing({ mayEdit }: { readonly mayEdit: boolean }) {
  const { sessionId, token } = useConnection()
  const { language } = useSession().state.session
  return <LazyConclusionsEditor sessionId={sessionId} token={token} mayEdit={mayEdit} language={language} />
}

function Reading() {
  const t = useWording(textWords)
  const { language } = useSession().state.session
  const { statements, problem } = useStatements(true)
  return (
    <>
      {problem && <p role="status">{t('problem', { message: problem })}</p>}
      {statements ? (
        <div lang={language}>
          <ConclusionsView statements={statements} />
        </div>
      ) : (
        !problem && <p>{t('loading')}</p>
      )}
    </>
  )
}
