import { Button } from '../../ui/button.tsx'
import { minutesOf, tidyTime } from '../../ui/typed-time.ts'
import { useWording } from '../../wording/use-wording.ts'
import { AgendaItemDetails } from './agenda-item-details.tsx'
import { Doubts } from './doubts.tsx'
import type { AgendaItemProps, ItemTools } from './item-tools.ts'
import { newSessionWords } from './new-session-words.ts'
import type { DraftItem, DraftPerson } from './reading-draft.ts'
import { changeItem } from './reading-edit.ts'

/** One item: times and title to type into, its people in words, the rest on asking. */
export function AgendaItem(props: AgendaItemProps) {
  const { item, tools } = props
  const t = useWording(newSessionWords)
  const doubts = tools.doubts.get(item.key) ?? []
  const mistake = tools.mistakes.get(`item-${item.key}`)
  const open = tools.open === item.key
  const title = item.title || t('untitled')
  const early = item.start !== '' && item.end !== '' && minutesOf(item.end) < minutesOf(item.start)
  return (
    <fieldset
      className="new-session-item"
      data-doubt={doubts.length > 0 || undefined}
      data-open={open || undefined}
      onFocus={() => tools.onLine(item.line)}
      onBlur={() => tools.onLine(null)}
    >
      <legend className="only-heard">{title}</legend>
      {props.newDay && <p className="new-session-day">{t('day', { day: item.day })}</p>}
      <div className="new-session-item-head">
        <TimeInput item={item} which="start" invalid={mistake !== undefined} tools={tools} />
        <span aria-hidden="true">–</span>
        <TimeInput item={item} which="end" invalid={mistake !== undefined} tools={tools} />
        <textarea
          className="new-session-item-title"
          rows={1}
          aria-label={t('itemTitle')}
          value={item.title}
          onChange={(event) => {
            const typed = event.target.value.replaceAll('\n', ' ')
            tools.edit((items) => changeItem(items, item.key, { title: typed }))
          }}
        />
        <Button
          kind="quiet"
          label={t(open ? 'doneOf' : 'editOf', { title })}
          pressed={open}
          onPress={() => tools.setOpen(open ? null : item.key)}
        >
          {open ? t('done') : t('edit')}
        </Button>
      </div>
      {!open && <PeopleLine people={item.people} />}
      {mistake && <p className="field-error">{mistake}</p>}
      {early && <p className="new-session-early">{t('endsEarly')}</p>}
      {doubts.length > 0 && <Doubts doubts={doubts} />}
      {open && <AgendaItemDetails {...props} />}
    </fieldset>
  )
}

interface TimeInputProps {
  readonly item: DraftItem
  readonly which: 'start' | 'end'
  readonly invalid: boolean
  readonly tools: ItemTools
}

function TimeInput({ item, which, invalid, tools }: TimeInputProps) {
  const t = useWording(newSessionWords)
  const set = (text: string) => tools.edit((items) => changeItem(items, item.key, { [which]: text }))
  const tidy = () => {
    const tidied = tidyTime(item[which])
    if (tidied !== item[which]) set(tidied)
  }
  return (
    <input
      className="new-session-time"
      aria-label={t(which, { title: item.title || t('untitled') })}
      aria-invalid={invalid || undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      placeholder="––:––"
      value={item[which]}
      onChange={(event) => set(event.target.value)}
      onBlur={tidy}
    />
  )
}

/** Who speaks, as it will be shown; apologies have their word. */
function PeopleLine({ people }: { readonly people: readonly DraftPerson[] }) {
  const t = useWording(newSessionWords)
  if (people.length === 0) return null
  return (
    <ul className="new-session-people">
      {people.map((person) => (
        <li key={person.key}>
          <strong>{[person.honorific, person.name].filter(Boolean).join(' ')}</strong>
          {standing(person)}
          {person.moderates && <em className="new-session-tag">{t('moderates')}</em>}
          {person.status === 'apologised' && <em className="new-session-tag">{t('apologised')}</em>}
          {person.status === 'to-be-confirmed' && <em className="new-session-tag">{t('toBeConfirmed')}</em>}
        </li>
      ))}
    </ul>
  )
}

function standing({ role, affiliation, country }: DraftPerson): string {
  // Many a role names the body it is held in.
  const body = affiliation && role?.includes(affiliation) ? null : affiliation
  const words = [role, body].filter(Boolean).join(', ')
  const where = country && !role?.includes(country) ? ` (${country})` : ''
  return words === '' ? where : `, ${words}${where}`
}
