import type { IPropertiesOptions } from 'docx'
import type { Language } from '../../../shared/kernel/wording.ts'
import { localeOf } from '../local.ts'

const ink = '14213D'
export const quiet = '4A5470'
export const accent = '1D4ED8'
export const tint = 'F1F3F8'
export const rule = 'C9CDDB'
/** Faces that office programs have, or have a stand-in of the same widths for. */
const serif = 'Cambria'
export const sans = 'Calibri'

/** Half points for sizes, twentieths of a point for spaces, as Word counts. */
const heading = (size: number, before: number, after: number) => ({
  run: { font: sans, size, bold: true, color: ink },
  paragraph: {
    spacing: { before, after, line: 252, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
  },
})

export const stylesIn = (language: Language): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: serif, size: 22, color: ink, language: { value: localeOf[language] } },
      paragraph: { spacing: { after: 160, line: 288 } },
    },
    title: {
      run: { font: sans, size: 48, bold: true, color: ink },
      // A title's line is fixed by default, and two of them would lie over each other.
      paragraph: { spacing: { before: 0, after: 140, line: 252, lineRule: 'auto' }, keepNext: true },
    },
    heading1: heading(34, 480, 200),
    heading2: heading(26, 320, 120),
    heading3: heading(23, 240, 100),
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Setting', name: 'Setting', basedOn: 'Normal', run: { font: sans, size: 24, color: quiet } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { font: sans, size: 19, color: quiet },
      paragraph: { spacing: { after: 140, line: 264 } },
    },
    {
      id: 'Question',
      name: 'Question',
      basedOn: 'Normal',
      run: { size: 26 },
      paragraph: {
        indent: { left: 280 },
        border: { left: { style: 'single', size: 24, space: 12, color: accent } },
        spacing: { after: 0 },
      },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { font: sans, size: 19 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
  ],
})
