import type { Wording } from '../../shared/kernel/wording.ts'

/** The sheet's columns. The English names are those the agenda's own reader knows, so that a sheet can come back. */
export const sheetWordings = {
  date: { en: 'Date', fr: 'Date' },
  plannedStart: { en: 'Planned start', fr: 'Début prévu' },
  plannedEnd: { en: 'Planned end', fr: 'Fin prévue' },
  expectedStart: { en: 'Expected start', fr: 'Début attendu' },
  expectedEnd: { en: 'Expected end', fr: 'Fin attendue' },
  actualStart: { en: 'Actual start', fr: 'Début réel' },
  actualEnd: { en: 'Actual end', fr: 'Fin réelle' },
  plannedMinutes: { en: 'Planned minutes', fr: 'Minutes prévues' },
  actualMinutes: { en: 'Actual minutes', fr: 'Minutes réelles' },
  level: { en: 'Outline level', fr: 'Niveau de plan' },
  title: { en: 'Title', fr: 'Titre' },
  speakers: { en: 'Speakers', fr: 'Intervenants' },
  status: { en: 'Status', fr: 'État' },
} as const satisfies Record<string, Wording>
