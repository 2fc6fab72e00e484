import type { Expected } from './score.ts'

/** Agendas made up for these tests, each in another notation or layout, with the reading a person would give them. */
export interface Invented {
  name: string
  text: string
  expected: Expected
}

/** One expected item; people by their printed words. */
export const item = (
  start: string | null,
  end: string | null,
  title: string,
  speakers: string[] = [],
  more: object = {},
) => ({ start, end, title, speakers, ...more })
