import * as z from 'zod/mini'
import { limits } from './limits.ts'

/**
 * Control characters and halves of pairs come with pasted text, show nothing, and not every store or file takes them.
 * The controls of writing direction go too: one name could turn round the words that stand after it.
 */
const withoutControls = (text: string): string =>
  text.replace(/\p{Cs}|(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
const inOneLine = (text: string): string => withoutControls(text.replace(/[\t\n]+/g, ' '))

/** Joiners and spaces without width alone are a name nobody can see. */
const VISIBLE = /[^\p{Cf}\s]/u

/** One line of text a person typed: trimmed, never empty, at most `max` characters (UTF-16 units). */
export const line = (max: number = limits.lineChars) =>
  z
    .string()
    .check(
      z.overwrite(inOneLine),
      z.trim(),
      z.regex(VISIBLE, 'must not be empty'),
      z.maxLength(max, `at most ${max} characters`),
    )

/** Text of several lines, possibly empty. */
export const prose = (max: number = limits.proseChars) =>
  z.string().check(z.overwrite(withoutControls), z.trim(), z.maxLength(max, `at most ${max} characters`))

/** A web address that a browser may safely follow from our pages. */
export const webAddress = z
  .string()
  .check(
    z.trim(),
    z.maxLength(limits.addressChars),
    z.regex(/^https?:\/\/\S+$/i, 'must be an http or https address'),
  )
