import type { Look } from './faces.ts'

export const ink = '#14213d'
export const quiet = '#4a5470'
export const accent = '#1d4ed8'
export const rule = '#c9cddb'
export const tint = '#f1f3f8'

/** How a kind of text is set. All in points; `before` and `after` are the space around it. */
export interface Setting {
  readonly look: Look
  readonly leading: number
  readonly before: number
  readonly after: number
}

const sans = (size: number, leading: number, space: readonly [number, number], bold = true): Setting => ({
  look: { family: 'sans', bold, size, colour: ink },
  leading,
  before: space[0],
  after: space[1],
})

export const settings = {
  title: sans(24, 29, [0, 8]),
  setting: { ...sans(12, 16, [0, 6], false), look: { family: 'sans', size: 12, colour: quiet } },
  question: { look: { family: 'serif', size: 13, colour: ink }, leading: 18.5, before: 0, after: 0 },
  label: { look: { family: 'sans', size: 9.5, colour: quiet }, leading: 14, before: 0, after: 0 },
  section: sans(17, 22, [26, 10]),
  heading2: sans(13, 17, [16, 6]),
  heading3: sans(11.5, 15, [13, 5]),
  body: { look: { family: 'serif', size: 10.8, colour: ink }, leading: 15.6, before: 0, after: 8 },
  note: { look: { family: 'sans', size: 9.6, colour: quiet }, leading: 13, before: 0, after: 8 },
  cell: { look: { family: 'sans', size: 9.4, colour: ink }, leading: 12.6, before: 0, after: 0 },
  head: sans(9.4, 12.6, [0, 0]),
} as const satisfies Record<string, Setting>
