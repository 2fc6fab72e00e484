import { fold } from './fold.ts'

export type LabelKind = 'speakers' | 'moderators' | 'venue' | 'date' | 'time' | 'title' | 'note'

const LABELS: Record<LabelKind, string> = {
  moderators:
    'moderators?|tagesmoderation|gesamtmoderation|chairing|presiding|sous la presidence de|sous la moderation de|unter der leitung von|unter moderation von|presidida por|moderada por|presieduta da|presiedut[ao] da|presidente della sessione|presidente de la sesion|presidente de mesa|modere par|moderation|moderated|moderatorin|chairs?|chairpersons?|chairman|chairwoman|chaired|co-?chairs?|facilitators?|facilitation|facilitated|host|hosts|session chairs?|panel chair|convenors?|conveners?|led|moderateurs?|moderatrices?|animation|animateurs?|animatrice|anime|animee|modere|moderee|presidence|president de seance|presidente de seance|preside|presidee|facilitateurs?|facilitatrice|sitzungsleitung|gesprachsleitung|leitung|vorsitz|moderiert|geleitet|durch das programm fuhrt|modera|moderan|moderador|moderadora|moderadores|moderacio|moderacion|moderado|moderada|dinamiza|dinamizan|dinamizado|preside|presidencia|presenta|conduce|coordina|coordinan|modera e conduce|moderatore|moderatrice|moderatori|moderazione|presiede|introduce e modera|coordinamento|facilita|facilitatore|facilitatrice|moderacao|moderadora?|moderado|preside a sessao|conducao',
  speakers:
    'speakers?|avec les interventions de|es sprechen|es diskutieren|diskutanten|diskutantinnen|im gesprach|gaste|ne parlano|discutono|dialogano|ospiti|convidados|participantes|participacao de|com a participacao de|com a presenca de|panell?ists?|panel|participants?|presenters?|presented|presentation by|presentations by|contributors?|discussants?|respondents?|key-?note speakers?|with|guests?|guest speakers?|experts?|lecturers?|intervenants?|intervenante|intervenantes|intervention de|interventions de|orateurs?|oratrices?|conferenciers?|avec|temoins?|grands? temoins?|discutante?s?|invitee?s?|participants|avec la participation de|en presence de|referent(?:en?|in|innen)?|referentin|referentinnen|referierende|redner|rednerin|rednerinnen|sprecher|sprecherin|podium|podiumsgaste|auf dem podium|vortragende|mit|impulsgeber|ponentes?|interviene|intervienen|participan|participa|oradores|con|con la participacion de|panelistas?|invitados|relatori|relatore|relatrice|intervengono|interviene|partecipano|ne discutono|interventi di|con la partecipazione di|oradores?|oradora|intervenientes|intervencoes de|com|palestrantes|rapporteurs?|berichterstatter',
  venue:
    'venue|place|location|where|lieu|ou|salle|endroit|ort|veranstaltungsort|wo|lugar|sede|donde|luogo|dove|local|onde|address|adresse|direccion|indirizzo',
  date: 'dates?|tag|datum|fecha|data|when|quand|wann|cuando|quando|dia',
  time: 'times?|zeit|uhrzeit|heures?|horaires?|horas?|horario|orario|ora|hours|beginn|start|starts|schedule',
  title: 'titles?|subject|betreff|objet|asunto|oggetto|assunto|event|veranstaltung',
  note: 'interpretation|languages?|langues?|sprachen?|idiomas?|lingue|lingua|interpretacion|interpretazione|interpretes|interpretacao|simultaneous interpretation|note|notes|nb|n\\.b|remarque|hinweis|nota|documents?|dokumente|papers?|links?|registration link|contact|kontakt|contacto|contatti|background|background documents?|format|objectives?|aims?|ziel|objectifs?|objetivos?|obiettivi|rsvp',
}
const KINDS = Object.keys(LABELS) as LabelKind[]
const JOIN = '(?:,? ?(?:and|&|und|et|y|e|/) ?[\\p{L} ]{2,24})?'
/** "Animateur·rice·s", "Referent:innen", "orador(a)", "Moderator/in". */
const ENDINGS =
  '(?:(?:[·.•⋅-](?:e|s|es|ice|rice|trice|euse)){1,3}|\\(\\p{L}{1,4}\\)s?|/-?\\p{L}{1,8}|[:*_]in(?:nen)?)?'
/** "Conference moderator", "Confirmed speakers": a word before the label says which. */
const WHICH =
  '(?:(?:conference|session|panel|workshop|plenary|key|main|invited|confirmed|guest|introductory|opening|key-?note|meeting|event|general|autres|premiers?|prem?iere|second|grands?|debats?) )?'
const BY = "by|von|durch|par|por|da|dal|dalla|de|del|pelo|pela|d['’]"
/** `Moderator: X`, `Moderated by X`, `Chair and keynote by X`, `Moderation: X`, `Chair – X`. */
const WITH_SIGN = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`^${WHICH}(?:${LABELS[kind]})${ENDINGS}${JOIN}\\s?(?:[:–—]|\\s-\\s)\\s?`, 'u'),
}))
const WITH_BY = (['moderators', 'speakers'] as const).map((kind) => ({
  kind,
  pattern: new RegExp(
    `^(?:${LABELS[kind]})${JOIN}(?:\\s(?:${BY})|,?\\s(?:a cargo de|a carrec de|a cura di|assuree par))\\s`,
    'u',
  ),
}))
const BARE = (['moderators', 'speakers'] as const).map((kind) => ({
  kind,
  pattern: new RegExp(`^(?:${LABELS[kind]})$`, 'u'),
}))
const VERB =
  /^(?:relatore|relatrice|relatori|referent|referentin|ponente|ponentes|orador|oradora|palestrante|intervenant|intervenante|conferencier|conferenciere|discutant|discutante|animateur|animatrice|modera|moderan|moderiert|dinamiza|dinamizan|preside|presiede|anime|coordina|conduce|leitung|moderation|moderator|moderatorin|chair|moderateur|moderatrice|moderador|moderadora|moderatore|interviene|intervienen|intervengono|participan|con|mit|avec|with)\s(?=\p{L})/u

export interface FoundLabel {
  kind: LabelKind
  /** What follows the label; '' for a label alone. */
  rest: string
  /** No colon follows: only people may follow, or it is not a label. */
  loose: boolean
}

/** Folded, each character in its place, so that positions hold in the text. */
function foldKeeping(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return Array.from(text, (char) => {
    const folded = fold(char)
    return folded.length === char.length ? folded : char
  }).join('')
}

/** Reads `Moderator: …`, `Venue: …`, `Moderated by …` at the start of a line, in six languages. */
export function readLabel(source: string): FoundLabel | null {
  const text = source.normalize('NFC')
  const head = foldKeeping(text.slice(0, 90))
  for (const { kind, pattern } of WITH_SIGN) {
    const match = pattern.exec(head)
    if (match !== null) return { kind, rest: text.slice(match[0].length).trim(), loose: false }
  }
  for (const { kind, pattern } of WITH_BY) {
    const match = pattern.exec(head)
    if (match !== null) return { kind, rest: text.slice(match[0].length).trim(), loose: false }
  }
  const bare = head.replace(/[:.]$/, '').trim()
  for (const { kind, pattern } of BARE)
    if (pattern.test(bare) && text.length < 60) return { kind, rest: '', loose: !text.trim().endsWith(':') }
  const verb = VERB.exec(head)
  if (verb === null) return null
  const word = verb[0].trim()
  const moderates = BARE.find(({ pattern }) => pattern.test(word))
  return { kind: moderates?.kind ?? 'moderators', rest: text.slice(verb[0].length).trim(), loose: true }
}

const NAMES_OF_AGENDAS =
  'programmablauf|tagesablauf|ablaufplan|agenda|programm?e?|program|programma|programa|programacao|programacion|tagesordnung|ablauf|zeitplan|ordre du jour|orden del dia|ordine del giorno|ordem de trabalhos|ordem do dia|schedule|timetable|program timetable|programme timetable|deroulement|deroule|scaletta|cronograma|calendario|horario|appendix|annex|annexe|anhang|anexo|allegato'
const AGENDA_NAMES = new RegExp(
  `^(?:the |le |la |das |el |il |o |der |les )?(?:(?:allgemeine[rs]?|general|our|notre|unser|draft|final|provisional|preliminary|tentative|detailed|full|indicative|day|meeting|conference|event|workshop|vorlaufiges?|projet d['’]|projet de|proposed) ?)?(?:${NAMES_OF_AGENDAS})(?: (?:y|e|et|and|und|&) (?:${NAMES_OF_AGENDAS}))?(?: (?:draft|content|overview|at a glance|provisoire|previsionnel|preliminaire|detaille|detallado|dettagliato|detalhado|preliminar|provisional|provisorio|provvisorio|completo|v?\\d[\\d.]*|${'(?:de|du|di|del|della|da|do|of|for|der|des|fur)(?: (?:la|le|notre|the|den|die|das|el|il|o))? (?:[a-z-]+)'}))?\\s?:?$`,
  'u',
)

/** "AGENDA", "Ordre du jour", "Das Programm": the heading of the agenda, not a title. */
export function isAgendaHeading(text: string): boolean {
  return (
    text.length < 60 &&
    AGENDA_NAMES.test(
      fold(text)
        .replace(/^[^\p{L}]+/u, '')
        .trim(),
    )
  )
}
