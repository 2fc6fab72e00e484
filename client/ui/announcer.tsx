import { createValue, useValue } from './value.ts'

const said = createValue<{ readonly texts: readonly string[]; readonly turn: number }>({ texts: [], turn: 0 })
let waiting: string[] = []

/** Says something to screen readers when they have finished speaking. Use it for marks, not for every change. */
export function announce(text: string): void {
  // What several parts of a page say of one event is said together: a later one would silence the others.
  if (waiting.length === 0) queueMicrotask(say)
  if (!waiting.includes(text)) waiting.push(text)
}

function say(): void {
  said.set({ texts: waiting, turn: said.get().turn + 1 })
  waiting = []
}

/** The one status region for announcements; stands in the page from the start, or nothing is heard. */
export function Announcer() {
  const { texts, turn } = useValue(said)
  const lines = texts.map((text) => <p key={text}>{text}</p>)
  // Two regions in turn: the same words twice are said twice.
  return (
    <div className="only-heard">
      <div role="status">{turn % 2 === 0 && lines}</div>
      <div role="status">{turn % 2 === 1 && lines}</div>
    </div>
  )
}
