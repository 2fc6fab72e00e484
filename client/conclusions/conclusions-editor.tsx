import './editor/editor.css'
import { useEffect } from 'react'
import { readStatements } from '../../shared/conclusions/document.ts'
import type { Statement } from '../../shared/conclusions/statements.ts'
import type { Language } from '../../shared/kernel/wording.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useValue } from '../ui/value.ts'
import { useWording } from '../wording/use-wording.ts'
import { ConclusionsView } from './conclusions-view.tsx'
import { AlsoHere } from './editor/also-here.tsx'
import { Rescued } from './editor/rescued.tsx'
import { StatusLine } from './editor/status-line.tsx'
import { useText } from './editor/use-text.ts'
import { Writing } from './editor/writing.tsx'
import { type SavingStatus, savingStatus } from './saving.ts'
import type { TextConnection } from './text-connection.ts'
import { conclusionsWords } from './wording.ts'

/** The server's close code for a page older than the text's schema. */
const OUTDATED = 4426

export interface ConclusionsEditorProps {
  readonly sessionId: string
  readonly token: string
  /** Whether this person's role lets them write now; the server has the last word. */
  readonly mayEdit: boolean
  /** The language the text is written in. */
  readonly language: Language
  readonly onStatus?: (status: SavingStatus) => void
  readonly onStatements?: (statements: readonly Statement[]) => void
  /** Shown until the text has arrived. */
  readonly statementsReadOnly?: readonly Statement[]
}

/** The conclusions, written together. Load it lazily: it brings Yjs and Tiptap. */
export function ConclusionsEditor(props: ConclusionsEditorProps) {
  const t = useWording(conclusionsWords)
  const { connection, ended, rescued, dismissRescued } = useText(props.sessionId, props.token)
  return (
    <section className="conclusions-editor" aria-label={t('text')}>
      {ended !== null && <EndedNotice code={ended.code} />}
      {connection === null ? (
        <Waiting statements={props.statementsReadOnly} />
      ) : (
        <Connected {...props} connection={connection} mayEdit={props.mayEdit && ended === null}>
          {rescued.length > 0 && <Rescued own={rescued} connection={connection} onClose={dismissRescued} />}
        </Connected>
      )}
    </section>
  )
}

interface ConnectedProps extends ConclusionsEditorProps {
  readonly connection: TextConnection
  readonly children: React.ReactNode
}

function Connected({ connection, mayEdit, children, ...props }: ConnectedProps) {
  const saving = useValue(connection.saving)
  const writable = useValue(connection.writable) && mayEdit
  const arrived = useValue(connection.arrived)
  const status = savingStatus(saving)
  const { onStatus, onStatements } = props
  useEffect(() => onStatus?.(status), [onStatus, status])
  useStatements(connection, onStatements)
  if (!arrived) return <Waiting statements={props.statementsReadOnly} />
  return (
    <>
      {children}
      <Writing connection={connection} editable={writable} language={props.language} />
      <div className="writing-foot">
        <StatusLine status={status} mayWrite={writable} />
        <AlsoHere awareness={connection.provider.awareness} />
      </div>
    </>
  )
}

/** Tells the statements at most once a frame while the text changes. */
function useStatements(connection: TextConnection, tell: ConclusionsEditorProps['onStatements']): void {
  useEffect(() => {
    if (tell === undefined) return
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => tell(readStatements(connection.doc)))
    }
    soon()
    connection.doc.on('update', soon)
    return () => {
      cancelAnimationFrame(frame)
      connection.doc.off('update', soon)
    }
  }, [connection, tell])
}

function Waiting({ statements }: { readonly statements: readonly Statement[] | undefined }) {
  const t = useWording(conclusionsWords)
  return statements === undefined ? (
    <p role="status">{t('opening')}</p>
  ) : (
    <ConclusionsView statements={statements} />
  )
}

function EndedNotice({ code }: { readonly code: number }) {
  const t = useWording(conclusionsWords)
  if (code !== OUTDATED) return <Notice tone="warn" title={t('ended')} announced />
  const reload = <Button onPress={() => location.reload()}>{t('reload')}</Button>
  return <Notice tone="warn" title={t('outdated')} announced action={reload} />
}
