import './agenda-text.css'
import { type ChangeEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { limits } from '../../../shared/kernel/limits.ts'
import { useWording } from '../../wording/use-wording.ts'
import { newSessionWords } from './new-session-words.ts'
import type { Drafting } from './use-draft.ts'

interface AgendaTextProps {
  readonly drafting: Drafting
  readonly problem: string | null
  /** The line of the item that is being looked at. */
  readonly line: number | null
}

/** The pasted text. Behind it stands the same text, line by line, which carries numbers and marks. */
export function AgendaText({ drafting: { draft, change }, problem, line }: AgendaTextProps) {
  const t = useWording(newSessionWords)
  const id = useId()
  const [over, setOver] = useState(false)
  const [notText, setNotText] = useState<string | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const text = file.size > limits.agendaTextBytes ? null : await textOf(file)
    setNotText(text === null ? t('notText', { name: file.name }) : null)
    if (text !== null) change({ text })
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer.files[0]
    // Text that was dragged is put in by the field itself.
    if (!file) return
    event.preventDefault()
    void take(file)
  }
  const said = notText ?? problem
  return (
    <div className="new-session-text" data-over={over || undefined}>
      <div className="new-session-reading-head">
        <label className="new-session-text-label" htmlFor={id}>
          {t('text')}
        </label>
        <FileButton onFile={take} />
      </div>
      {said !== null && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {said}
        </p>
      )}
      {/* Dropping is a second way to what the field and the button do. */}
      <div className="new-session-sheet">
        <Lines draft={draft} line={line} />
        <textarea
          id={id}
          className="new-session-paper"
          value={draft.text}
          spellCheck={false}
          aria-invalid={said !== null || undefined}
          aria-describedby={said === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setNotText(null)
            change({ text: event.target.value })
          }}
          onDrop={drop}
          onDragOver={() => setOver(true)}
          onDragLeave={() => setOver(false)}
        />
      </div>
    </div>
  )
}

function Lines({ draft, line }: { readonly draft: Drafting['draft']; readonly line: number | null }) {
  const lines = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = lines.current?.querySelector<HTMLElement>('[data-here]')
    const sheet = lines.current?.parentElement
    // Only the sheet scrolls: the page stays where the hand is.
    if (line !== null && here && sheet) sheet.scrollTop = here.offsetTop - sheet.clientHeight / 3
  }, [line])
  const marks = new Map(draft.warnings.map((warning) => [warning.line, warning.severity]))
  let number = 0
  return (
    <div className="new-session-lines" ref={lines} aria-hidden="true">
      {draft.text.split('\n').map((text) => {
        number += 1
        const mark = draft.text === draft.readText ? marks.get(number) : undefined
        return (
          <div key={number} data-line={number} data-mark={mark} data-here={number === line || undefined}>
            {text === '' ? ' ' : text}
          </div>
        )
      })}
    </div>
  )
}

function FileButton({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const t = useWording(newSessionWords)
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFile(event.target.files?.[0])
    // The same file can be chosen again after it was changed.
    event.target.value = ''
  }
  return (
    <label className="button new-session-file">
      {t('file')}
      <input type="file" className="only-heard" accept=".txt,.md,.csv,.tsv,.ics,text/*" onChange={chosen} />
    </label>
  )
}

/** A file's text; `null` where it is none. Mails and sheets of older programs are not always UTF-8. */
async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer()
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')
  return text?.includes('\0') ? null : text
}

function decoded(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
