import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'

interface User {
  readonly name: string
  readonly color: string
}

/** Where the others are, under their names. Names and colours come from the server. */
export const Carets = Extension.create<{ awareness: Awareness | null }>({
  name: 'carets',
  // After the text's own plugins: it reads their state.
  priority: 900,
  addOptions: () => ({ awareness: null }),
  addProseMirrorPlugins() {
    const { awareness } = this.options
    if (awareness === null) return []
    awareness.on('change', showNames)
    return [yCursorPlugin(awareness, { cursorBuilder: caret, selectionBuilder: selection })]
  },
})

type Changes = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>

/** A name rests after a moment; whoever moves or writes is named again. */
function showNames({ updated }: Changes): void {
  for (const client of updated)
    for (const label of document.querySelectorAll(`.caret[data-client="${client}"] > .caret-name`))
      for (const resting of label.getAnimations()) {
        resting.cancel()
        resting.play()
      }
}

// Styles are set one by one: a page that forbids inline styles still allows this.
function caret({ name, color }: User, client: number): HTMLElement {
  const element = document.createElement('span')
  element.className = 'caret'
  element.dataset.client = String(client)
  element.style.setProperty('--whose', color)
  const label = document.createElement('span')
  label.className = 'caret-name'
  label.textContent = name
  // Word joiners keep the line from breaking at the caret.
  element.append('\u2060', label, '\u2060')
  return element
}

const selection = ({ color }: User) => ({ class: 'caret-selection', style: `--whose: ${color}` })
