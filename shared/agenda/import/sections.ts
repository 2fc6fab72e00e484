const SECTION =
  /^(?:session|part|panel|block|theme|track|module|s[ée]ance|partie|sitzung|teil|themenblock|sesi[óo]n|bloque|parte|sessione|blocco|sess[ãa]o|bloco|painel|morning|afternoon|evening|matin|matin[ée]e|apr[èe]s-midi|vormittag|nachmittag|abend|ma[ñn]ana|tarde|mattina|pomeriggio|manh[ãa])(?!\p{L})/iu
const GROUP =
  /^(?:(?:working |discussion |parallel |breakout )?(?:groups?|workshops?|sessions?)|breakout|atelier|groupe(?: de travail)?|arbeitsgruppe|gruppe|ag|forum|taller|grupo(?: de trabajo)?|gruppo|laboratorio|tavolo|oficina|table|tisch|mesa|topic|thema|th[èe]me|tema|plateau|eixo|eje|asse|axe)\s(?:n[°ºo]\.? ?|#)?(?:\d{1,2}|\p{Lu}|[IVX]{1,4})(?![\p{L}\d])/iu
const ROOM =
  /^(?:room|salle|raum|saal|h[öo]rsaal|sala|sal[óo]n|sal[ãa]o|aula|track|stream|strand|hall|amphi|amphith[ée][âa]tre|auditorium|audit[óo]rio|plenarsaal)\s+[\p{Lu}\d][\p{L}\d .-]{0,40}$/u
const ROOM_ANY_CASE = new RegExp(ROOM.source, 'iu')

/** "Danach", "followed by", "puis": an item after the one above, without a time of its own. */
export const AFTERWARDS =
  /^(?:danach|anschlie(?:ß|ss)end|im anschluss|afterwards?|then|followed by|puis|ensuite|suivi d['’eu]\p{L}*|a continuaci[óo]n|despu[ée]s|a seguire|seguir[àa]|em seguida|seguido de)\s?:?\s+/iu

/** "SESSION II: …", "Nachmittag", "Part 2": may head the items below it. */
export function startsLikeSection(text: string): boolean {
  return SECTION.test(text)
}

/** A heading by its look alone: in capitals, or a numbered session. */
export function isSectionTitle(text: string): boolean {
  if (text.length > 120) return false
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}.*\s.*\p{Lu}{3}/u.test(text)
  return capitals || (SECTION.test(text) && /^\p{L}+\s(?:\d{1,2}|[IVX]{1,4}|\p{Lu})(?![\p{L}\d])/u.test(text))
}

/** "Workshop A: Housing", "Groupe 2": one of several that run side by side. */
export function isGroupTitle(text: string): boolean {
  return text.length <= 200 && GROUP.test(text)
}

/** A room or track alone on its line: the items below are held there. */
export function isRoom(text: string): boolean {
  return ROOM_ANY_CASE.test(text)
}

/** "Assembly room, ground floor": words of a place. */
export function namesRoom(text: string): boolean {
  return /(?<!\p{L})(?:rooms?|hall|hemicycle|floor|foyer|salle|[ée]tage|amphi|amphith[ée][âa]tre|saal|h[öo]rsaal|raum|stock|sala|sal[óo]n|planta|piano|aula|piso|sal[ãa]o|auditori(?:um|o)|audit[óo]rio)(?!\p{L})/iu.test(
    text,
  )
}
