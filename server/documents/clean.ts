/** Marks that turn the direction of everything after them; names in any script are written without. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
/** Control characters, half characters and what XML cannot hold. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** One line of text that every format can hold: breaks and tabs are spaces, what cannot be printed is gone. */
export const clean = (text: string): string =>
  text
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(DIRECTION, '')

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)
