import type { PersonMention } from './reading.ts'

/** A title with the people printed in it taken out. */
export interface SplitTitle {
  title: string
  speakers: PersonMention[]
  moderators: PersonMention[]
}

/** A title without the signs left over at its ends. */
export const tidy = (text: string): string =>
  text
    .replace(/[\s,;:|–—-]+$/u, '')
    .replace(/^(?:[\s,;:|–—]|-(?=\s))+/u, '')
    .trim()

export const wordCount = (text: string): number => text.split(/\s+/).length
