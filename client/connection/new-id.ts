const BYTES = 12

/** A fresh id: 16 of `A-Za-z0-9_-`. Not `randomUUID`, which plain HTTP in a local network does not have. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_') as Id
}
