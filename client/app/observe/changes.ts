import { plainText, type Statement } from '../../../shared/conclusions/statements.ts'

/**
 * Statements that are new or read otherwise than before, in the order of the text. One that was taken out counts as
 * a change of its neighbour, so that there is a place to go to.
 */
export function changedStatements(
  before: readonly Statement[],
  after: readonly Statement[],
): readonly string[] {
  const known = new Map(before.map((statement) => [statement.id, plainText(statement)]))
  const changed = after.filter((statement) => known.get(statement.id) !== plainText(statement))
  if (changed.length > 0) return changed.map(({ id }) => id)
  const here = new Set(after.map(({ id }) => id))
  const gone = before.findIndex(({ id }) => !here.has(id))
  const beside = gone < 0 ? undefined : (after[gone] ?? after.at(-1))
  return beside ? [beside.id] : []
}
