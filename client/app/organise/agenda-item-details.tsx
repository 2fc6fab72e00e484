import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useWording } from '../../wording/use-wording.ts'
import type { AgendaItemProps } from './item-tools.ts'
import { newSessionWords } from './new-session-words.ts'
import { type DraftPerson, freshKey, type Items } from './reading-draft.ts'
import { addAfter, changeItem, moveItem, nestItem, removeItem, unnestItem } from './reading-edit.ts'

/** An item's people, one by one, and its place among the others. */
export function AgendaItemDetails(props: AgendaItemProps) {
  const { item, tools } = props
  const t = useWording(newSessionWords)
  const setPeople = (change: (people: readonly DraftPerson[], items: Items) => readonly DraftPerson[]) =>
    tools.edit((items) => changeItem(items, item.key, { people: change(item.people, items) }))
  const update = (key: number, change: Partial<DraftPerson>) =>
    setPeople((people) => people.map((person) => (person.key === key ? { ...person, ...change } : person)))
  const remove = (gone: DraftPerson) => {
    const before = item.people
    setPeople((people) => people.filter(({ key }) => key !== gone.key))
    toast({ text: t('removedPerson', { name: gone.name }), onUndo: () => setPeople(() => before) })
  }
  const add = () => setPeople((people, items) => [...people, { ...nobody, key: freshKey(items) }])
  return (
    <div className="new-session-details">
      {item.people.map((person, at) => (
        <PersonFields
          key={person.key}
          person={person}
          number={at + 1}
          onChange={(change) => update(person.key, change)}
          onRemove={() => remove(person)}
        />
      ))}
      {item.notes.length > 0 && (
        <p className="organise-quiet">
          {t('fieldSays', { field: t('notes'), says: item.notes.join(' · ') })}
        </p>
      )}
      <div className="organise-acts">
        <Button onPress={add}>{t('addPerson')}</Button>
      </div>
      <PlaceButtons {...props} />
    </div>
  )
}

const nobody: Omit<DraftPerson, 'key'> = {
  honorific: null,
  name: '',
  role: null,
  affiliation: null,
  country: null,
  status: 'expected',
  moderates: false,
}

function PlaceButtons({ item, first, last, nested, tools: { edit, setOpen } }: AgendaItemProps) {
  const t = useWording(newSessionWords)
  const remove = () => {
    let before: Items = []
    edit((items) => {
      before = items
      return removeItem(items, item.key)
    })
    setOpen(null)
    toast({ text: t('removed', { title: item.title || t('untitled') }), onUndo: () => edit(() => before) })
  }
  const change = (by: (items: Items, key: number) => Items) => () => edit((items) => by(items, item.key))
  return (
    <div className="organise-acts">
      {!first && <Button onPress={change((items, key) => moveItem(items, key, -1))}>{t('up')}</Button>}
      {!last && <Button onPress={change((items, key) => moveItem(items, key, 1))}>{t('down')}</Button>}
      {!first && <Button onPress={change(nestItem)}>{t('nest')}</Button>}
      {nested && <Button onPress={change(unnestItem)}>{t('unnest')}</Button>}
      <Button onPress={change(addAfter)}>{t('add')}</Button>
      <Button kind="danger" onPress={remove}>
        {t('remove')}
      </Button>
    </div>
  )
}

interface PersonFieldsProps {
  readonly person: DraftPerson
  readonly number: number
  readonly onChange: (change: Partial<DraftPerson>) => void
  readonly onRemove: () => void
}

function PersonFields({ person, number, onChange, onRemove }: PersonFieldsProps) {
  const t = useWording(newSessionWords)
  const field = (
    name: 'honorific' | 'role' | 'affiliation' | 'country',
    label: string,
    maxLength: number,
  ) => (
    <TextField
      label={label}
      value={person[name] ?? ''}
      onChange={(text) => onChange({ [name]: text === '' ? null : text })}
      maxLength={maxLength}
      autoComplete="off"
    />
  )
  return (
    <fieldset className="new-session-person">
      <legend className="only-heard">{person.name || t('person', { number })}</legend>
      {field('honorific', t('honorific'), 40)}
      <TextField
        label={t('personName')}
        value={person.name}
        onChange={(name) => onChange({ name })}
        maxLength={120}
        autoComplete="off"
      />
      {field('role', t('role'), 300)}
      {field('affiliation', t('body'), 300)}
      {field('country', t('country'), 80)}
      <SelectField
        label={t('status')}
        value={person.status}
        onChange={(status: DraftPerson['status']) => onChange({ status })}
        options={[
          { value: 'expected', label: t('expected') },
          { value: 'apologised', label: t('apologised') },
          { value: 'to-be-confirmed', label: t('toBeConfirmed') },
        ]}
      />
      <Button kind="quiet" onPress={onRemove}>
        {t('removePerson', { name: person.name || t('person', { number }) })}
      </Button>
    </fieldset>
  )
}
