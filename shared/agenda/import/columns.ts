import { fold } from './fold.ts'

export type ColumnKind =
  | 'time'
  | 'start'
  | 'end'
  | 'title'
  | 'speakers'
  | 'moderators'
  | 'room'
  | 'duration'
  | 'day'
  | 'notes'
  | 'number'

/** What a table's columns hold; a string is a room of its own (parallel sessions). */
export type Columns = (ColumnKind | { track: string } | null)[]

const NAMES: Record<ColumnKind, string> = {
  time: 'time|times|hour|hours|schedule|time slot|slot|heure|heures|horaire|horaires|zeit|uhrzeit|hora|horas|horario|ora|ore|orario|when',
  start:
    'start|starts|begin|begins|from|start time|starts at|planned start|hora inicio|hora de inicio|inicio previsto|heure debut|ora inizio|ora di inizio|hora inicial|anfang|startzeitpunkt|start (planned)|debut|debut prevu|beginn|von|inicio|inizio|dalle|inicio da sessao|hora de inicio|heure de debut|startzeit|dtstart',
  end: 'end|ends|to|until|end time|ends at|planned end|hora fin|hora final|hora de termino|heure fin|heure de fin|ora fine|ora di fine|fim previsto|schluss|fin|fin prevue|ende|bis|fine|fim|alle|termino|hora de fin|heure de fin|endzeit|dtend',
  title:
    'title|event|session|sessions|topic|topics|subject|item|items|agenda item|agenda|activity|activities|what|programme|program|summary|talk|talks|presentation|presentations|name|titre|intitule de la sequence|sequence|deroule|sujet|theme|themes|intitule|point|activite|contenu|titel|thema|themen|programmpunkt|programmpunkte|veranstaltung|beschreibung des punktes|gegenstand|was|programm|inhalt|tagesordnungspunkt|top|titulo|tema|temas|asunto|que|evento|programacao|tema/titulo|actividad|sesion|contenido|titolo|argomento|argomenti|attivita|sessione|intervento|sessao|assunto|atividade',
  speakers:
    'speaker|speakers|speaker(s)|speaker/s|who|responsible person|contributor|contributors|presenter|presenters|presented by|by|people|person|participants|panelists|panellists|lead|intervenant|intervenants|intervenant(e)s|intervenant.e.s|orateur|orateurs|qui|referent|referenten|referent:in|referent*in|referent_in|referent:innen|referent*innen|referierende|rednerinnen|redner:in|zustandig|referentin|referent/in|redner|wer|sprecher|vortragende|ponente|ponentes|ponente(s)|ponente/s|quien|orador/a|orador(a)|palestrante|palestrantes|relatore/i|relatori/relatrici|a cura di|interventi|interviene|relatore|relatori|chi|orador|oradores|quem|intervenientes|responsible|responsable|verantwortlich',
  moderators:
    'moderator|moderators|chair|chairs|moderation|animateur|animation|moderateur|leitung|gesprachsleitung|modera|moderador|moderatore|facilitator|facilitation|facilitador|moderacion|moderazione|moderacao',
  room: 'room|rooms|room/track|hall|location|saal|espace|espacio|ubicacion|venue|place|salle|lieu|raum|ort|sala|lugar|luogo|local|where|track|stream',
  duration:
    'duration|time needed|length|mins.|min.|minutes|min|mins|duree|dauer|duracion|durata|duracao|planned minutes|minutes prevues|planned (min)|duration (min)|dauer (min)|duree (min)',
  day: 'day|date|jour|tag|datum|dia|fecha|giorno|data',
  notes:
    'note|notes|objective|objectives|details/notes|descripcion|descrizione|descricao|beschreibung|anmerkung|anmerkungen|hinweise|observations|remarque|remarks|comment|comments|description|details|documents|document|format|remarques|bemerkungen|notas|observaciones|osservazioni|materials',
  number: '#|no|no.|nr|nr.|n|n.|n°|nº|num|number',
}
const KIND_OF = new Map(
  (Object.keys(NAMES) as ColumnKind[]).flatMap((kind) =>
    NAMES[kind].split('|').map((name) => [name, kind] as const),
  ),
)

/** "Intervenant·e·s" and "Relatore/i" are read as the plain word. */
function kindOf(cell: string): ColumnKind | null {
  // A line of bars is a thousand empty cells.
  if (cell === '') return null
  const name = fold(cell).replace(/[:*]/g, '').trim()
  return (
    KIND_OF.get(name) ??
    KIND_OF.get(name.replace(/(?<=\p{L}{3})(?:[·•.-](?:e|s|es|rice|ice)){1,3}$/u, '')) ??
    null
  )
}

/** "Time | Description": without a column of titles, the words of the agenda stand under notes. */
function withTitle(kinds: (ColumnKind | null)[]): (ColumnKind | null)[] {
  const at = kinds.indexOf('notes')
  return at < 0 ? kinds : kinds.map((kind, index) => (index === at ? 'title' : kind))
}

/**
 * Reads a header row such as Time / Event / Speakers, in six languages. Null for any other row: a header names its
 * times or its titles and at least one column more.
 */
export function readColumns(cells: readonly string[]): Columns | null {
  const kinds = cells.map(kindOf)
  const timed = kinds.some((kind) => kind === 'time' || kind === 'start')
  const titled = kinds.includes('title')
  const known = kinds.filter((kind) => kind !== null).length
  const named = cells.filter((cell) => cell !== '').length
  if (known >= 2 && (timed || titled) && (titled || known * 2 >= named))
    return titled ? kinds : withTitle(kinds)
  // Time, then two or more columns of unknown names: a room or a track each.
  if (!timed || kinds[0] !== 'time' || named < 3) return null
  return cells.map((cell, index) => kinds[index] ?? (cell === '' ? null : { track: cell }))
}
