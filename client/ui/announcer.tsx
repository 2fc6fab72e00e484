import { createValue, useValue } from './value.ts'

const said = createValue<{ readonly text: string; readonly turn: number }>({ text: '', turn: 0 })

/** Says something to screen readers when they have finished speaking. Use it for marks, not for every change. */
export function announce(text: string): void {
  said.set({ text, turn: said.get().turn + 1 })
}

/** The one status region for announcements; stands in the page from the start, or nothing is heard. */
export function Announcer() {
  const { text, turn } = useValue(said)
  // Two regions in turn: the same words twice are said twice.
  return (
    <div className="only-heard">
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  )
}
