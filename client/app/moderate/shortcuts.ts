import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import { onThisDevice } from '../../ui/kept.ts'
import { createValue } from '../../ui/value.ts'

/**
 * Letters that browsers and screen readers leave alone together with Alt. Each is bound by letter and by its place on
 * the keyboard, because Alt on a Mac writes another letter.
 */
const keys = {
  next: ['Alt+n', 'Alt+KeyN'],
  pause: ['Alt+p', 'Alt+KeyP'],
  undo: ['Alt+u', 'Alt+KeyU'],
  plus: ['Alt+ArrowUp'],
  minus: ['Alt+ArrowDown'],
  plusFive: ['Alt+Shift+ArrowUp'],
  give: ['Alt+g', 'Alt+KeyG'],
  raise: ['Alt+r', 'Alt+KeyR'],
  help: ['?', 'Shift+?'],
} as const
export type Shortcut = keyof typeof keys
export const shortcuts = Object.keys(keys) as readonly Shortcut[]

const printed: Partial<Record<Shortcut, string>> = {
  plus: 'Alt+↑',
  minus: 'Alt+↓',
  plusFive: 'Alt+Shift+↑',
  help: '?',
}

/** As printed on buttons and in the list. */
export const keyOf = (act: Shortcut): string =>
  printed[act] ?? `Alt+${(keys[act][0] ?? '').slice(4).toUpperCase()}`

const KEY = 'pll.shortcuts'
/** Whether this device uses shortcuts at all: some people's own tools need the keys. */
export const shortcutsOn = createValue(onThisDevice.read(KEY) !== 'off')

export function switchShortcuts(on: boolean): void {
  onThisDevice.write(KEY, on ? 'on' : 'off')
  shortcutsOn.set(on)
}

const fields =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable="true"], dialog[open]'

/** Whether keys belong to where they are typed: a field, an editor, an open dialog. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fields) !== null

/** Listens while the page is shown; one press is one act, however long a key is held. */
export function useShortcuts(acts: Readonly<Record<Shortcut, () => void>>): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const on = (act: Shortcut) => (event: KeyboardEvent) => {
      // Prevented already: the other of its two bindings took it.
      if (!shortcutsOn.get() || event.repeat || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      latest.current[act]()
    }
    const bindings = shortcuts.flatMap((act) => keys[act].map((key) => [key, on(act)] as const))
    return tinykeys(window, Object.fromEntries(bindings))
  }, [])
}
