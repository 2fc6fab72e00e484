export interface Keeper {
  read(key: string): string | null
  write(key: string, value: string): void
  forget(key: string): void
}

/** What the browser keeps for us, or memory where it refuses (private windows, embedded pages, full storage). */
export function keeperOver(open: () => Storage): Keeper {
  const memory = new Map<string, string>()
  const storage = opened(open)
  return {
    read: (key) => memory.get(key) ?? storage?.getItem(key) ?? null,
    write(key, value) {
      if (!wrote(storage, key, value)) memory.set(key, value)
      else memory.delete(key)
    },
    forget(key) {
      memory.delete(key)
      storage?.removeItem(key)
    },
  }
}

function opened(open: () => Storage): Storage | null {
  try {
    return open()
  } catch {
    return null
  }
}

function wrote(storage: Storage | null, key: string, value: string): boolean {
  try {
    storage?.setItem(key, value)
    return storage !== null
  } catch {
    return false
  }
}

/** Outlives the tab: tokens, and how the reader likes to read. */
export const onThisDevice = keeperOver(() => localStorage)
/** Outlives a reload of the tab: what was sent and not yet answered. */
export const inThisTab = keeperOver(() => sessionStorage)
