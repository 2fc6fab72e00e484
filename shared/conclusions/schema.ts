import { limits } from '../kernel/limits.ts'
import { statementId } from './messages.ts'

/**
 * What the conclusions' document may hold, declared once: the editor is built from it, the gateway checks against it.
 * Raise the version with every change: an editor with an older schema deletes what it cannot read, so it must not join.
 */
export const schemaVersion = 1

/** The name of the document's root in Yjs. */
export const fragmentName = 'conclusions'

/** Template lines are written by this client id, which belongs to nobody. */
export const templateClientId = 1

/** Deepest nesting of elements: room for lists nineteen deep, and a bound for everything that recurses. */
export const deepestElement = 40

const lists = ['orderedList', 'bulletList'] as const
type ElementName = 'heading' | 'paragraph' | 'listItem' | (typeof lists)[number]

/** Which elements stand in which; text stands in those that are statements. */
export const childrenOf: Readonly<Record<'root' | ElementName, readonly ElementName[]>> = {
  root: ['heading', 'paragraph', ...lists],
  heading: [],
  paragraph: [],
  orderedList: ['listItem'],
  bulletList: ['listItem'],
  listItem: ['paragraph', ...lists],
}

/** Headings and paragraphs hold text, carry an id and are the conclusions' statements. */
export const isStatementName = (name: string): boolean => name === 'heading' || name === 'paragraph'
export const isElementName = (name: string): name is ElementName =>
  name !== 'root' && Object.hasOwn(childrenOf, name)

export const isStatementId = (value: unknown): value is string => statementId.safeParse(value).success

/** Whether an attribute's value is one the editor would write. */
export function isAttribute(element: string, name: string, value: unknown): boolean {
  if (name === 'id') return isStatementName(element) && isStatementId(value)
  return name === 'level' && element === 'heading' && (value === 1 || value === 2)
}

/** A web address a link may lead to: http or https, without spaces or control characters. */
export function isLinkAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= limits.addressChars &&
    /^https?:\/\/[!-~\u00a1-\uffff]+$/i.test(value)
  )
}

/** Whether a mark's value is one the editor would write; `null` ends the mark. */
export function isMark(name: string, value: unknown): boolean {
  if (name !== 'bold' && name !== 'italic' && name !== 'link') return false
  if (value === null) return true
  if (typeof value !== 'object') return false
  const fields = Object.entries(value)
  if (name !== 'link') return fields.length === 0
  return fields.length === 1 && fields[0]?.[0] === 'href' && isLinkAddress(fields[0][1])
}
