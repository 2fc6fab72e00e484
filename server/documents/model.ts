import type { Language } from '../../shared/kernel/wording.ts'

/** A run of text with one language and one set of marks. The texts of a model are clean: no control characters. */
export interface Part {
  readonly text: string
  readonly lang: Language
  readonly bold?: boolean
  readonly italic?: boolean
  readonly href?: string
}
export type Paragraph = readonly Part[]

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The number of the first item, from 1. */
  readonly start: number
  readonly depth: number
  readonly items: readonly ListItem[]
}
export interface ListItem {
  /** What stands before the item: `ii)` or a bullet. */
  readonly label: string
  readonly content: readonly (List | { readonly kind: 'text'; readonly parts: Paragraph })[]
}

export interface Column {
  readonly heading: Paragraph
  /** Part of the table's width, 0..1; a table's columns add up to 1. */
  readonly width: number
  readonly align: 'start' | 'end'
  /** Whether its cells name their rows. */
  readonly names: boolean
}
export interface Row {
  /** A day or a block of the agenda stands out from what it holds. */
  readonly kind: 'row' | 'block' | 'day'
  readonly depth: number
  /** A `day` has one cell, across the table. */
  readonly cells: readonly (readonly Paragraph[])[]
}
export interface Table {
  readonly kind: 'table'
  readonly caption: Paragraph
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export type Block =
  /** `marker`: it carries the conclusions' arrow. */
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly marker: boolean
      readonly parts: Paragraph
    }
  | { readonly kind: 'paragraph'; readonly style: 'body' | 'note'; readonly parts: Paragraph }
  | List
  | Table

export interface Section {
  readonly id: string
  readonly title: Paragraph
  readonly appendix: boolean
  readonly blocks: readonly Block[]
}

/** The record of a session, ready to be written in any format. */
export interface RecordModel {
  /** Language of the text; parts in another one say so themselves. */
  readonly language: Language
  readonly title: Part
  /** Place and date, each where known. */
  readonly setting: readonly Part[]
  readonly notice: Part | null
  readonly question: { readonly label: Part; readonly text: Part } | null
  readonly sections: readonly Section[]
  /** `{page}` and `{pages}` are still to be put in. */
  readonly pageLine: Part
  readonly madeAt: Date
}

export const plain = (parts: Paragraph): string => parts.map(({ text }) => text).join('')
