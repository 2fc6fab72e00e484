import type { ReadRefusal, ReadWarning } from './reading.ts'

export type ReadLanguage = 'en' | 'fr'

type Texts = Record<ReadLanguage, string>

/** Every doubt and every line put aside has one code; `{name}` is filled from the warning's params. */
const WARNINGS = {
  'before-agenda': {
    en: 'Before the agenda: not read as an item.',
    fr: 'Avant l’ordre du jour : non lu comme un point.',
  },
  'after-agenda': {
    en: 'After the agenda: not read as an item.',
    fr: 'Après l’ordre du jour : non lu comme un point.',
  },
  rule: { en: 'A rule or page break, left out.', fr: 'Un filet ou un saut de page, laissé de côté.' },
  'day-heading': { en: 'Read as the heading of day {day}.', fr: 'Lu comme le titre du jour {day}.' },
  heading: { en: 'A heading, left out: “{text}”.', fr: 'Un intertitre, laissé de côté : « {text} ».' },
  'section-heading': {
    en: 'Read as a heading of the items below and kept as a note: “{text}”.',
    fr: 'Lu comme un intertitre des points suivants et gardé en note : « {text} ».',
  },
  track: {
    en: 'Read as the room or track of the items below.',
    fr: 'Lu comme la salle ou la filière des points suivants.',
  },
  'not-understood': {
    en: 'Not understood; kept as a note on the item above: “{text}”.',
    fr: 'Non compris ; gardé en note du point précédent : « {text} ».',
  },
  'afternoon-assumed': {
    en: '“{text}” is read as {time}, in the afternoon.',
    fr: '« {text} » est lu comme {time}, l’après-midi.',
  },
  'end-before-start': {
    en: 'The end {end} comes before the start {start}.',
    fr: 'La fin {end} précède le début {start}.',
  },
  overlap: { en: 'Overlaps “{other}”.', fr: 'Chevauche « {other} ».' },
  'time-goes-back': {
    en: 'Starts at {time}, earlier than the item above: another day or a parallel room?',
    fr: 'Commence à {time}, avant le point précédent : un autre jour ou une salle parallèle ?',
  },
  approximate: { en: 'The time is approximate.', fr: 'L’heure est approximative.' },
  'no-title': { en: 'No title was found for this time.', fr: 'Aucun titre n’a été trouvé pour cette heure.' },
  'no-clock-time': { en: 'No clock time is printed.', fr: 'Aucune heure n’est imprimée.' },
  'time-inside-line': {
    en: 'The time was taken from inside the line.',
    fr: 'L’heure a été prise à l’intérieur de la ligne.',
  },
  'year-assumed': { en: 'The year {year} is assumed.', fr: 'L’année {year} est supposée.' },
  'person-uncertain': {
    en: '“{name}” is read as a person or a body that speaks.',
    fr: '« {name} » est lu comme une personne ou un organisme intervenant.',
  },
  'duration-differs': {
    en: 'The printed duration of {minutes} min differs from the times.',
    fr: 'La durée imprimée de {minutes} min diffère des heures.',
  },
  'line-too-long': {
    en: 'Too long to be read; kept whole.',
    fr: 'Trop longue pour être lue ; gardée entière.',
  },
  'no-times': {
    en: 'The agenda prints no clock times: only durations or titles were read.',
    fr: 'L’ordre du jour n’imprime aucune heure : seuls durées ou titres ont été lus.',
  },
  repeats: {
    en: 'This event repeats: only its first time is read.',
    fr: 'Cet événement se répète : seule sa première fois est lue.',
  },
  'whole-day': {
    en: '“{text}” takes whole days: not read as an item.',
    fr: '« {text} » prend des journées entières : non lu comme un point.',
  },
  'cancelled-event': {
    en: 'This event is marked as cancelled.',
    fr: 'Cet événement est marqué comme annulé.',
  },
} satisfies Record<string, Texts>

export type WarningCode = keyof typeof WARNINGS

const REFUSALS: Record<ReadRefusal, Texts> = {
  'too-large': {
    en: 'This text is too large to be an agenda.',
    fr: 'Ce texte est trop long pour un ordre du jour.',
  },
  'not-text': { en: 'This is not readable text.', fr: 'Ceci n’est pas un texte lisible.' },
  'no-times-found': {
    en: 'No time, duration or list of items was found in this text.',
    fr: 'Aucune heure, durée ni liste de points n’a été trouvée dans ce texte.',
  },
  'not-a-table': {
    en: 'No header row with a time and a title was found.',
    fr: 'Aucune ligne d’en-tête avec une heure et un titre n’a été trouvée.',
  },
  'not-a-calendar': { en: 'This is not an iCalendar file.', fr: 'Ceci n’est pas un fichier iCalendar.' },
}

function fill(text: string, params: Record<string, string>): string {
  return text.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => params[name] ?? whole)
}

export function wordWarning(
  code: WarningCode,
  params: Record<string, string>,
  language: ReadLanguage,
): string {
  return fill(WARNINGS[code][language], params)
}

export function wordRefusal(reason: ReadRefusal, language: ReadLanguage): string {
  return REFUSALS[reason][language]
}

const KEPT: readonly WarningCode[] = [
  'before-agenda',
  'after-agenda',
  'rule',
  'day-heading',
  'heading',
  'track',
]

export function warning(line: number, code: WarningCode, params: Record<string, string> = {}): ReadWarning {
  const message = wordWarning(code, params, 'en')
  const severity = KEPT.includes(code) ? 'kept' : 'doubt'
  return Object.keys(params).length === 0
    ? { line, code, message, severity }
    : { line, code, params, message, severity }
}
