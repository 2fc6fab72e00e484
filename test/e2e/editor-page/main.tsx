import '../../../client/ui/tokens.css'
import '../../../client/ui/base.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ConclusionsView } from '../../../client/conclusions/conclusions-view.tsx'
import { LazyConclusionsEditor } from '../../../client/conclusions/lazy-editor.tsx'
import { startWording } from '../../../client/wording/i18n.ts'
import type { Statement } from '../../../shared/conclusions/statements.ts'

startWording()

/** The editor as the token in the address may use it, and beside it what readers would see. */
function Page() {
  const [statements, setStatements] = useState<readonly Statement[]>([])
  return (
    <>
      <LazyConclusionsEditor
        sessionId="lisbon"
        token={location.hash.slice(1)}
        mayEdit
        language="en"
        onStatements={setStatements}
      />
      <h2>As readers see it</h2>
      <div id="reading">
        <ConclusionsView statements={statements} />
      </div>
    </>
  )
}

const root = document.getElementById('page')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
