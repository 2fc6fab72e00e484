import { useRef } from 'react'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import { usePeople } from '../../session/people-names.ts'
import { useWording } from '../../wording/use-wording.ts'
import { AddSpeaker } from './add-speaker.tsx'
import { movedSpeaker, type SpeakerDraft } from './speaker-draft.ts'
import { SpeakerField } from './speaker-field.tsx'
import { speakerWords } from './speaker-words.ts'

interface SpeakerFieldsProps {
  readonly speakers: readonly SpeakerDraft[]
  /** Whether to say what is wrong with minutes. */
  readonly flawed: boolean
  readonly onChange: (speakers: readonly SpeakerDraft[]) => void
}

/** Who speaks, in order, each with minutes of their own or an equal share. */
export function SpeakerFields({ speakers, flawed, onChange }: SpeakerFieldsProps) {
  const t = useWording(speakerWords)
  const who = usePeople()
  const list = useRef<HTMLFieldSetElement>(null)
  const nameOf = ({ personId, newcomer }: SpeakerDraft) => newcomer?.name ?? who(personId).name
  const focusOn = (personId: PersonId, handle: string) =>
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`[data-speaker="${personId}"] [data-step="${handle}"] button`)
        ?.focus(),
    )
  /** The row goes to another place: the focus goes with it. */
  const step = (at: number, by: -1 | 1) => {
    const one = speakers[at]
    if (!one) return
    onChange(movedSpeaker(speakers, at, by))
    focusOn(one.personId, by < 0 ? 'up' : 'down')
  }
  return (
    <fieldset className="entry-part" ref={list}>
      <legend>{t('speakers')}</legend>
      <span className="field-hint">{t(speakers.length === 0 ? 'none' : 'shareHelp')}</span>
      {speakers.length > 0 && (
        <ol className="entry-speakers">
          {speakers.map((speaker, at) => (
            <li key={speaker.personId}>
              <SpeakerField
                speaker={speaker}
                name={nameOf(speaker)}
                flawed={flawed}
                onStep={{
                  up: at === 0 ? null : () => step(at, -1),
                  down: at === speakers.length - 1 ? null : () => step(at, 1),
                }}
                onChange={(next) => onChange(speakers.map((other) => (other === speaker ? next : other)))}
                onRemove={() => onChange(speakers.filter((other) => other !== speaker))}
              />
            </li>
          ))}
        </ol>
      )}
      <AddSpeaker speakers={speakers} nameOf={nameOf} onAdd={(added) => onChange([...speakers, added])} />
    </fieldset>
  )
}
