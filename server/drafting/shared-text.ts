import * as Y from 'yjs'
import { fragmentName, templateClientId } from '../../shared/conclusions/schema.ts'
import type { PersonId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { StoredUpdate } from '../store/store.ts'
import { inspect } from './validate.ts'

export type Applied =
  /** `change` is what the update really brought, as Yjs writes it; null when it brought nothing. */
  { readonly ok: true; readonly change: Uint8Array | null } | { readonly ok: false; readonly reason: string }

/** Yjs failed on an update that had passed inspection: this copy can no longer be trusted. */
export class TextBroken extends Error {}

/** The server's copy of one session's text, with who owns each Yjs client id. */
export class SharedText {
  readonly doc = new Y.Doc()
  /** The last row of the log in this copy. */
  seq = 0
  readonly #owners = new Map<number, PersonId | null>([[templateClientId, null]])
  #changes: Uint8Array[] = []
  #state: Uint8Array | null = null
  #bytesAtMost = 0

  /** Rebuilds the text, and whose every client id is, from the rows of the log. */
  constructor(rows: readonly StoredUpdate[]) {
    this.doc.getXmlFragment(fragmentName)
    this.doc.transact(() => {
      for (const row of rows) {
        Y.applyUpdate(this.doc, row.update)
        this.#own(Y.decodeUpdate(row.update).structs[0]?.id.client, row.personId)
        this.seq = row.seq
      }
    })
    this.#bytesAtMost = this.state().byteLength
    this.doc.on('update', (change: Uint8Array) => {
      this.#changes.push(change)
      this.#state = null
    })
  }

  /**
   * Takes an update in, or leaves everything as it was.
   * @param mayClaim whether the person may write under a client id that nobody has written with
   * @throws TextBroken when the copy is spoilt and must be built again
   */
  apply(update: Uint8Array, personId: PersonId, mayClaim: (client: number) => boolean): Applied {
    const mayUse = (client: number) => {
      const owner = this.ownerOf(client)
      return owner === undefined ? mayClaim(client) : owner === personId
    }
    const inspection = inspect(update, this.doc, mayUse)
    if (!inspection.ok) return inspection
    if (inspection.client !== null && this.#isFull(update.byteLength))
      return { ok: false, reason: 'the text is full' }
    const change = this.#take(update)
    if (inspection.client !== null) this.#own(inspection.client, personId)
    this.#bytesAtMost += change?.byteLength ?? 0
    return { ok: true, change }
  }

  /** Whose a Yjs client id is: null for nobody's, undefined when nobody has written with it. */
  ownerOf(client: number): PersonId | null | undefined {
    return this.#owners.get(client)
  }

  #take(update: Uint8Array): Uint8Array | null {
    this.#changes = []
    try {
      Y.applyUpdate(this.doc, update)
    } catch (error) {
      throw new TextBroken('an inspected update failed', { cause: error })
    }
    const { pendingStructs, pendingDs } = this.doc.store
    if (pendingStructs !== null || pendingDs !== null) throw new TextBroken('an inspected update did not fit')
    const [first, ...more] = this.#changes
    if (first === undefined) return null
    // Yjs may tidy up marks after an update: that belongs to the same change.
    return more.length === 0 ? first : Y.mergeUpdates([first, ...more])
  }

  #own(client: number | undefined, personId: PersonId | null): void {
    if (client !== undefined && !this.#owners.has(client)) this.#owners.set(client, personId)
  }

  #isFull(addedBytes: number): boolean {
    if (this.#bytesAtMost + addedBytes <= limits.draftStateBytes) return false
    this.#bytesAtMost = this.state().byteLength
    return this.#bytesAtMost + addedBytes > limits.draftStateBytes
  }

  /** The whole text as one update, encoded once for everyone who joins between two changes. */
  state(): Uint8Array {
    this.#state ??= Y.encodeStateAsUpdate(this.doc)
    return this.#state
  }

  /** What a copy at this state vector lacks. Throws when the vector cannot be read. */
  since(vector: Uint8Array): Uint8Array {
    return vector.byteLength <= 1 ? this.state() : Y.encodeStateAsUpdate(this.doc, vector)
  }

  destroy(): void {
    this.doc.destroy()
  }
}
