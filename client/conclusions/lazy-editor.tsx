import { lazy, Suspense } from 'react'
import { useWording } from '../wording/use-wording.ts'
import type { ConclusionsEditorProps } from './conclusions-editor.tsx'
import { ConclusionsView } from './conclusions-view.tsx'
import { conclusionsWords } from './wording.ts'

const Editor = lazy(async () => {
  const { ConclusionsEditor } = await import('./conclusions-editor.tsx')
  return { default: ConclusionsEditor }
})

/** The editor, fetched when it is first shown; until then the text as it was last known. */
export function LazyConclusionsEditor(props: ConclusionsEditorProps) {
  const t = useWording(conclusionsWords)
  const known = props.statementsReadOnly
  const meanwhile = known ? <ConclusionsView statements={known} /> : <p role="status">{t('opening')}</p>
  return (
    <Suspense fallback={meanwhile}>
      <Editor {...props} />
    </Suspense>
  )
}
