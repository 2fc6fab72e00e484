import { StoreError } from '../store-error.ts'

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const BUSY = 5
const FULL = 13
/** Codes that blame the data given, not the disk: TOOBIG, CONSTRAINT, MISMATCH, RANGE. */
const faultsOfTheData: ReadonlySet<number | null> = new Set([18, 19, 20, 25])

/** The primary result code; `null` for an error that SQLite did not raise. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}

export const isBusy = (error: unknown): boolean => resultCode(error) === BUSY

/** Whether the error is one commit's own, so that the others of its group may go on. */
export function isOfOneCommit(error: unknown): boolean {
  const code = resultCode(error)
  return code === null || faultsOfTheData.has(code)
}

export function writeFailure(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError(resultCode(error) === FULL ? 'store/full' : 'store/unwritable', error)
}
