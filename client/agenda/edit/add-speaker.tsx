import { type KeyboardEvent, useId, useState } from 'react'
import type { PersonId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { newId } from '../../connection/new-id.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { addedSpeaker, labelOf, personNamed, type SpeakerDraft } from './speaker-draft.ts'
import { speakerWords } from './speaker-words.ts'

interface AddSpeakerProps {
  readonly speakers: readonly SpeakerDraft[]
  readonly nameOf: (speaker: SpeakerDraft) => string
  readonly onAdd: (speaker: SpeakerDraft) => void
}

/** Names somebody: one of the people of the session, or a person they become. */
export function AddSpeaker({ speakers, nameOf, onAdd }: AddSpeakerProps) {
  const t = useWording(speakerWords)
  const { rehearsing } = useConnection()
  const people = usePeopleToName()
  const list = useId()
  const [typed, setTyped] = useState('')
  const meant = personNamed(typed, people)
  const name = meant?.details?.name ?? typed.trim()
  const isThere = speakers.some((one) =>
    meant ? one.personId === meant.personId : one.newcomer !== null && nameOf(one) === name,
  )
  const whyNot = () => {
    if (speakers.length >= limits.speakersPerItem) return t('full', { max: limits.speakersPerItem })
    if (name === '') return t('addEmpty')
    if (isThere) return t('there', { name })
    return rehearsing && !meant ? t('notRehearsed') : null
  }
  const add = () => {
    if (whyNot() !== null) return
    const newcomer = { name, body: '', level: null }
    onAdd(meant ? addedSpeaker(meant.personId) : addedSpeaker(newId<PersonId>(), newcomer))
    announce(t('said', { name }))
    setTyped('')
  }
  /** Enter adds the name; it does not send the form. */
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return
    event.preventDefault()
    add()
  }
  return (
    <div className="entry-add-speaker">
      <TextField
        label={t('add')}
        hint={t('addHelp')}
        list={list}
        autoComplete="off"
        maxLength={limits.nameChars}
        value={typed}
        onChange={setTyped}
        onKeyDown={press}
      />
      <datalist id={list}>
        {people.map((card) => (
          <option key={card.personId} value={labelOf(card)} />
        ))}
      </datalist>
      <Button whyNot={whyNot()} whyNotPlace="asked" onPress={add}>
        {t('addDo')}
      </Button>
    </div>
  )
}

/** Everybody with a name who was not removed, by name. */
function usePeopleToName() {
  const { directory, state } = useSession()
  return directory.people
    .filter(({ personId, details }) => details && state.session.people[personId]?.status !== 'removed')
    .toSorted((a, b) => labelOf(a).localeCompare(labelOf(b)))
}
