import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { AgendaItem } from './agenda-item.tsx'
import { Doubts } from './doubts.tsx'
import type { ItemTools } from './item-tools.ts'
import { newSessionWords } from './new-session-words.ts'
import { doubtsByItem, flat, type Items } from './reading-draft.ts'
import { addAfter } from './reading-edit.ts'
import type { Drafting } from './use-draft.ts'
import type { Mistakes } from './use-mistakes.ts'

interface AgendaItemsProps {
  readonly drafting: Drafting
  readonly mistakes: Mistakes
  readonly onLine: (line: number | null) => void
}

/** The reading as a list to correct. */
export function AgendaItems({ drafting, mistakes, onLine }: AgendaItemsProps) {
  const t = useWording(newSessionWords)
  const { items, warnings, text } = drafting.draft
  const [open, setOpen] = useState<number | null>(null)
  const doubts = doubtsByItem(items, warnings)
  const edit = (change: (items: Items) => Items) =>
    drafting.change((draft) => ({ ...draft, items: change(draft.items), corrected: true }))
  const days = new Set(flat(items).map(({ day }) => day)).size > 1
  const tools: ItemTools = { edit, open, setOpen, doubts, mistakes, onLine }
  const stray = doubts.get(0) ?? []
  const add = <Button onPress={() => edit((before) => addAfter(before, null))}>{t('addFirst')}</Button>
  if (items.length === 0)
    return (
      <div className="new-session-nothing">
        <p className="organise-quiet">{text.trim() === '' ? t('nothingRead') : ''}</p>
        {add}
      </div>
    )
  return (
    <>
      {stray.length > 0 && <Doubts about={t('beforeFirst')} doubts={stray} />}
      <ItemList items={items} tools={tools} days={days} />
      {add}
    </>
  )
}

interface ItemListProps {
  readonly items: Items
  readonly tools: ItemTools
  readonly nested?: boolean
  /** Whether the agenda has several days. */
  readonly days?: boolean
}

function ItemList({ items, tools, nested = false, days = false }: ItemListProps) {
  return (
    <ol className="new-session-items">
      {items.map((item, at) => (
        <li key={item.key}>
          <AgendaItem
            item={item}
            first={at === 0}
            last={at === items.length - 1}
            nested={nested}
            newDay={days && item.day !== items[at - 1]?.day}
            tools={tools}
          />
          {item.children.length > 0 && <ItemList items={item.children} tools={tools} nested />}
        </li>
      ))}
    </ol>
  )
}
