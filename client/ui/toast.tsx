import './toast.css'
import { useEffect, useRef } from 'react'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { createValue, useValue } from './value.ts'

export interface Toast {
  readonly text: string
  readonly tone?: 'info' | 'over'
  /** What Undo does; without it the toast only informs. */
  readonly onUndo?: () => void
  /** What its act is of; a later act of the same topic takes the toast away, as it no longer holds. */
  readonly topic?: string
  /** Milliseconds it stays; at least 8,000 with Undo. Stands still while pointed at or focused. */
  readonly staysMs?: number
}

interface Shown extends Toast {
  readonly key: number
}
// One at a time: the newest takes the place of the one before, so that they never pile up over a page.
const current = createValue<Shown | null>(null)
let lastKey = 0

/** Tells what has just happened, with Undo where there is one. Errors stay until they are closed or replaced. */
export function toast(next: Toast): void {
  lastKey += 1
  current.set({ ...next, key: lastKey })
}

/** Takes away what was told of this topic: a later act has overtaken it. */
export function overtakeToast(topic: string): void {
  if (current.get()?.topic === topic) current.set(null)
}

const dismiss = (key: number) => {
  if (current.get()?.key === key) current.set(null)
}

export function Toasts() {
  const shown = useValue(current)
  return (
    <div className="toast-region" role="status">
      {shown && <ToastLine key={shown.key} toast={shown} />}
    </div>
  )
}

function ToastLine({ toast: { key, text, tone, onUndo, staysMs = 10_000 } }: { readonly toast: Shown }) {
  const t = useWording(commonWords)
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tone === 'over') return
    // Looked at or reached by keyboard, it stays for another turn.
    const goes = () => line.current?.matches(':hover, :focus-within') || dismiss(key)
    const timer = setInterval(goes, staysMs)
    return () => clearInterval(timer)
  }, [tone, staysMs, key])
  const undo = () => {
    onUndo?.()
    dismiss(key)
  }
  return (
    <div className="toast" ref={line} data-tone={tone ?? 'info'}>
      <p>{text}</p>
      {onUndo && (
        <button type="button" className="toast-act" onClick={undo}>
          {t('undo')}
        </button>
      )}
      <button type="button" className="toast-act" aria-label={t('close')} onClick={() => dismiss(key)}>
        ×
      </button>
    </div>
  )
}
