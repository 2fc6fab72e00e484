/** Remembers what it changes, so that a commit that is refused half-way leaves no trace. */
export class Trail {
  readonly #undo: (() => void)[] = []

  put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    this.#remember(map, key)
    map.set(key, value)
  }

  remove<Key, Value>(map: Map<Key, Value>, key: Key): void {
    this.#remember(map, key)
    map.delete(key)
  }

  append<Value>(list: Value[], values: readonly Value[]): void {
    const length = list.length
    this.#undo.push(() => {
      list.length = length
    })
    for (const value of values) list.push(value)
  }

  /** Puts everything back, the last change first. */
  takeBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo()
  }

  #remember<Key, Value>(map: Map<Key, Value>, key: Key): void {
    const before = map.get(key)
    this.#undo.push(before === undefined ? () => map.delete(key) : () => map.set(key, before))
  }
}
