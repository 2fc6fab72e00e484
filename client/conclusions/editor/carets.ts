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
    return [yCursorPlugin(awareness, { cursorBuilder: caret, selectionBuilder: selection })]
  },
})

// Styles are set one by one: a page that forbids inline styles still allows this.
function caret({ name, color }: User): HTMLElement {
  const element = document.createElement('span')
  element.className = 'caret'
  element.style.setProperty('--whose', color)
  const label = document.createElement('span')
  label.className = 'caret-name'
  label.textContent = name
  // Word joiners keep the line from breaking at the caret.
  element.append('\u2060', label, '\u2060')
  return element
}

const selection = ({ color }: User) => ({ class: 'caret-selection', style: `--whose: ${color}` })
