import './dialog.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** The acts, the main one last. A way out is always there: the close sign and Escape. */
  readonly footer?: ReactNode
  readonly wide?: boolean
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children, footer, wide }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const t = useWording(commonWords)
  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog className="dialog" ref={element} aria-labelledby={titleId} data-wide={wide} onClose={onClose}>
      {open && (
        <div className="dialog-body">
          <header className="dialog-header">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="dialog-close" aria-label={t('close')} onClick={onClose}>
              ×
            </button>
          </header>
          {children}
          {footer && <footer className="dialog-footer">{footer}</footer>}
        </div>
      )}
    </dialog>
  )
}
