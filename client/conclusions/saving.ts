/** What the writer is told about their text; `saved` only when the server's store has all of it. */
export type SavingStatus = 'saved' | 'saving' | 'offline' | 'not-saved' | 'read-only'

/** What is known of one connection to the text. Counts begin again with every connection. */
export interface Saving {
  readonly connected: boolean
  readonly mayWrite: boolean
  /** Whether, on this connection, the server's question for what it lacks was answered: everything older went with it. */
  readonly answered: boolean
  /** Whether something typed since was kept back, because it may not be written now. */
  readonly held: boolean
  readonly sent: number
  readonly stored: number
  /** Something was typed that the server has not called stored. */
  readonly unsaved: boolean
}

export const nothingKnown: Saving = {
  connected: false,
  mayWrite: false,
  answered: false,
  held: false,
  sent: 0,
  stored: 0,
  unsaved: false,
}

export type SavingEvent =
  | { readonly kind: 'typed' | 'connected' | 'disconnected' | 'answered' | 'sent' | 'held' }
  | { readonly kind: 'stored'; readonly upTo: number }
  | { readonly kind: 'mode'; readonly mayWrite: boolean }

export function afterEvent(saving: Saving, event: SavingEvent): Saving {
  switch (event.kind) {
    case 'typed':
      return { ...saving, unsaved: true }
    case 'connected':
      return { ...nothingKnown, connected: true, unsaved: saving.unsaved }
    case 'disconnected':
      return { ...nothingKnown, unsaved: saving.unsaved }
    case 'answered':
      return { ...saving, answered: true, held: false, sent: saving.sent + 1 }
    case 'sent':
      return { ...saving, sent: saving.sent + 1 }
    case 'held':
      return { ...saving, held: true }
    case 'mode':
      return { ...saving, mayWrite: event.mayWrite }
    case 'stored': {
      const all = saving.answered && !saving.held && event.upTo === saving.sent
      return { ...saving, stored: event.upTo, unsaved: saving.unsaved && !all }
    }
  }
}

export function savingStatus({ connected, mayWrite, unsaved }: Saving): SavingStatus {
  if (!connected) return unsaved ? 'not-saved' : 'offline'
  if (!mayWrite) return unsaved ? 'not-saved' : 'read-only'
  return unsaved ? 'saving' : 'saved'
}
