/** A record without some of its keys. */
export function omitted<Key extends string, T>(record: Readonly<Record<Key, T>>, keys: readonly Key[]) {
  const entries = Object.entries<T>(record).filter(([name]) => !keys.includes(name as Key))
  return Object.fromEntries(entries) as Record<Key, T>
}
