import { createValue, useValue } from '../ui/value.ts'

const path = createValue(window.location.pathname)
window.addEventListener('popstate', () => path.set(window.location.pathname))

export const usePath = (): string => useValue(path)

/** Goes to another page of ours without loading it anew. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address)
  path.set(window.location.pathname)
  window.scrollTo(0, 0)
}

/** What stands after `#`: a link's secret or a room's code, both of plain letters. Browsers send it to nobody. */
export const fragment = (): string => window.location.hash.slice(1)

/** Shorter than any secret, longer than any place in a page. */
const SECRET_CHARS = 20
// Another link pasted over this one changes only the fragment, for which no browser loads the page anew.
window.addEventListener('hashchange', () => {
  if (fragment().length >= SECRET_CHARS) window.location.reload()
})

/** Takes the fragment out of the address bar, so that it is not shown, shared or kept in the history. */
export function dropFragment(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
}
