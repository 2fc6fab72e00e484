import './field.css'
import { type KeyboardEvent, type ReactNode, useId } from 'react'

interface Labelled {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  /** Shown after the label: most fields are needed, so the others say so. */
  readonly optional?: string
}

interface FieldProps extends Labelled {
  /** Gets what ties the control to its label, hint and error. */
  readonly children: (control: ControlProps) => ReactNode
}
interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> ({optional})</span>}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <span className="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  )
}

interface TextFieldProps extends Labelled {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly name?: string
  readonly maxLength?: number
  readonly required?: boolean
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'url' | 'search'
  /** More than one line: a text area of so many rows. */
  readonly rows?: number
  readonly lang?: string
  readonly placeholder?: string
  /** The id of a datalist with what may be meant. */
  readonly list?: string
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, rows, list, onChange, ...input } = props
  const heading = { label, ...(hint && { hint }), ...(optional && { optional }), error: error ?? null }
  return (
    <Field {...heading}>
      {(control) =>
        rows === undefined ? (
          <input
            className="field-control"
            {...control}
            {...input}
            list={list}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            className="field-control"
            rows={rows}
            {...control}
            {...input}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}

interface SelectFieldProps<V extends string> extends Labelled {
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly { readonly value: V; readonly label: string }[]
}

export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, error, optional, value, onChange, options } = props
  const heading = { label, ...(hint && { hint }), ...(optional && { optional }), error: error ?? null }
  const chosen = (text: string) => {
    const option = options.find((candidate) => candidate.value === text)
    if (option) onChange(option.value)
  }
  return (
    <Field {...heading}>
      {(control) => (
        <select
          className="field-control"
          {...control}
          value={value}
          onChange={(event) => chosen(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
