/**
 * Why a connection to the text ends. A browser's provider stops reconnecting at 4400 to 4499 and tries again after
 * anything else, so what a retry can mend lies outside that range.
 */
export const closeCodes = {
  malformed: 4400,
  unknownToken: 4401,
  notAllowed: 4403,
  noSuchSession: 4404,
  /** The same editor came back on a new connection. */
  replaced: 4408,
  /** An update was refused: this copy has gone its own way and must start again from the server's. */
  diverged: 4409,
  tooLarge: 4413,
  /** The page is older than the server and must be loaded again. */
  outdated: 4426,
  tooFast: 4008,
  goingAway: 1001,
  /** The store failed: nothing is lost, the client sends again what was not stored. */
  failed: 1011,
  full: 1013,
} as const

export interface Closing {
  readonly code: number
  /** At most 123 bytes. */
  readonly reason: string
}
