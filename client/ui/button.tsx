import './button.css'
import { type ReactNode, useId } from 'react'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** One `primary` a view: the act the screen is there for. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'm' | 'l'
  readonly type?: 'button' | 'submit'
  readonly busy?: boolean
  /** Why it cannot be pressed now, in words. The button stays in reach, so that the reason can be heard. */
  readonly whyNot?: string | null
  /** `near`: the reason stands beside the button; `asked`: only while it has the focus or the pointer. */
  readonly whyNotPlace?: 'near' | 'asked'
  /** For buttons that show a sign only. */
  readonly label?: string
  /** For switches: whether it is on. */
  readonly pressed?: boolean
  /** Key as printed on the button, e.g. `P`. */
  readonly shortcut?: string
  readonly wide?: boolean
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'm', type = 'button', busy = false, whyNot = null } = props
  const reasonId = useId()
  const blocked = busy || whyNot !== null
  const press = (event: { preventDefault(): void }) => {
    if (blocked) event.preventDefault()
    else props.onPress?.()
  }
  return (
    <span className="button-place" data-wide={props.wide || undefined}>
      <button
        className="button"
        type={type}
        data-kind={kind}
        data-size={size}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={whyNot === null ? undefined : reasonId}
        aria-label={props.label}
        aria-pressed={props.pressed}
        aria-keyshortcuts={props.shortcut}
        onClick={press}
      >
        {props.children}
        {props.shortcut && (
          <span className="button-key" aria-hidden="true">
            {props.shortcut}
          </span>
        )}
      </button>
      {whyNot !== null && (
        <span className="button-reason" id={reasonId} data-place={props.whyNotPlace ?? 'near'}>
          {whyNot}
        </span>
      )}
    </span>
  )
}
