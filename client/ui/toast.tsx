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
  /** Replaces an earlier toast of the same topic: only the latest of several changes can be undone. */
  readonly topic?: string
  /** Milliseconds it stays; at least 8,000 with Undo. Stands still while pointed at or focused. */
  readonly staysMs?: number
}

const KEPT = 3
interface Shown extends Toast {
  readonly key: number
}
const toasts = createValue<readonly Shown[]>([])
let lastKey = 0

/** Tells what has just happened, with Undo where there is one. Errors stay until they are closed. */
export function toast(next: Toast): void {
  lastKey += 1
  const others = toasts.get().filter(({ topic }) => topic === undefined || topic !== next.topic)
  toasts.set([...others, { ...next, key: lastKey }].slice(-KEPT))
}

const dismiss = (key: number) => toasts.set(toasts.get().filter((shown) => shown.key !== key))

export function Toasts() {
  const shown = useValue(toasts)
  return (
    <div className="toast-region" role="status">
      {shown.map((one) => (
        <ToastLine key={one.key} toast={one} />
      ))}
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
