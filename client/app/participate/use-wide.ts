import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 1000px)')

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for what happens and the text side by side. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
