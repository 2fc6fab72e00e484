import './nameplate-field.css'
import { type KeyboardEvent, useId, useState } from 'react'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { nameplateWords } from './nameplate-words.ts'
import { type Candidate, matching } from './nameplates.ts'

interface NameplateFieldProps {
  readonly candidates: readonly Candidate[]
  readonly onChoose: (candidate: Candidate) => void
  /** What is to be said first, in words; until then nobody can be chosen. */
  readonly whyNot: string | null
  /** The field's id, so that a shortcut can lead to it. */
  readonly id: string
}

const SHOWN = 6

/** Two letters and Enter put somebody in the list: the first match is chosen already. */
export function NameplateField({ candidates, onChoose, whyNot, id }: NameplateFieldProps) {
  const t = useWording(nameplateWords)
  const floor = useWording(floorWords)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = whyNot === null ? matching(candidates, typed, SHOWN) : []
  const choose = (candidate: Candidate | undefined) => {
    if (!candidate || candidate.waits) return
    onChoose(candidate)
    setTyped('')
    setAt(0)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt((at + 1) % Math.max(1, found.length)),
    ArrowUp: () => setAt((at + Math.max(1, found.length) - 1) % Math.max(1, found.length)),
    Enter: () => choose(found[at]),
    Escape: () => setTyped(''),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const open = typed.trim() !== ''
  return (
    <div className="nameplate">
      <label className="field-label" htmlFor={id}>
        {floor('raise')}
      </label>
      <span className="field-hint" id={`${list}-hint`}>
        {whyNot ?? t('raiseHint')}
      </span>
      <input
        className="field-control"
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${list}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${list}-${at}`}
        aria-describedby={`${list}-hint`}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <Options list={list} found={found} at={at} open={open && whyNot === null} onChoose={choose} />
    </div>
  )
}

interface OptionsProps {
  readonly list: string
  readonly found: readonly Candidate[]
  readonly at: number
  readonly open: boolean
  readonly onChoose: (candidate: Candidate) => void
}

function Options({ list, found, at, open, onChoose }: OptionsProps) {
  const t = useWording(nameplateWords)
  const floor = useWording(floorWords)
  return (
    <>
      <div
        className="nameplate-list"
        id={`${list}-list`}
        role="listbox"
        aria-label={floor('raise')}
        hidden={found.length === 0}
      >
        {found.map((candidate, index) => (
          <Option
            key={candidate.personId}
            id={`${list}-${index}`}
            candidate={candidate}
            chosen={index === at}
            onChoose={onChoose}
          />
        ))}
      </div>
      <span className="field-hint" role="status">
        {open && found.length === 0 ? t('noMatch') : ''}
      </span>
    </>
  )
}

interface OptionProps {
  readonly id: string
  readonly candidate: Candidate
  readonly chosen: boolean
  readonly onChoose: (candidate: Candidate) => void
}

function Option({ id, candidate, chosen, onChoose }: OptionProps) {
  const t = useWording(nameplateWords)
  return (
    <div
      className="nameplate-option"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={candidate.waits || undefined}
      // Before the click, so that the field keeps the focus.
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose(candidate)
      }}
    >
      <strong>{candidate.name}</strong> {candidate.body}
      {candidate.waits && <em> · {t('isWaiting')}</em>}
    </div>
  )
}
