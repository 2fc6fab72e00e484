import type { Wording } from '../../shared/kernel/wording.ts'

/** The record's own words. French takes a narrow no-break space before ; : ! ? and no-break spaces inside « ». */
export const wordings = {
  conclusions: { en: 'Conclusions', fr: 'Conclusions' },
  question: { en: 'Guiding question', fr: 'Question directrice' },
  underWay: {
    en: 'Provisional: the session is open. As it stood on {date} at {time}.',
    fr: 'Version provisoire\u202f: la séance est ouverte. État au {date} à {time}.',
  },
  closed: {
    en: 'Provisional: the session is closed, its conclusions are not yet published. As it stood on {date} at {time}.',
    fr: 'Version provisoire\u202f: la séance est close, les conclusions ne sont pas encore publiées. État au {date} à {time}.',
  },
  nothingWritten: {
    en: 'No conclusions have been written.',
    fr: 'Aucune conclusion n’a été rédigée.',
  },
  appendix: { en: 'Appendix {number}: {title}', fr: 'Annexe {number}\u202f: {title}' },
  asPlanned: { en: 'Agenda as planned', fr: 'Ordre du jour prévu' },
  soFar: { en: 'Agenda as held so far', fr: 'Ordre du jour à ce stade de la séance' },
  asHeld: { en: 'Agenda as held', fr: 'Ordre du jour tel que suivi' },
  notStarted: { en: 'The session has not started.', fr: 'La séance n’a pas commencé.' },
  neverStarted: {
    en: 'The session was closed without having started.',
    fr: 'La séance a été close sans avoir commencé.',
  },
  noAgenda: { en: 'There is no agenda.', fr: 'Il n’y a pas d’ordre du jour.' },
  timesIn: { en: 'Time zone: {zone}.', fr: 'Fuseau horaire\u202f: {zone}.' },
  planned: { en: 'Planned', fr: 'Prévu' },
  held: { en: 'Held', fr: 'Tenu' },
  itemAndSpeakers: { en: 'Item and speakers', fr: 'Point et intervenants' },
  noSetTime: { en: 'no set time', fr: 'sans horaire' },
  under: { en: '{time}, under way', fr: '{time}, en cours' },
  since: { en: 'since {time}', fr: 'depuis {time}' },
  paused: { en: '{time}, paused', fr: '{time}, suspendu' },
  expected: { en: 'expected {time}', fr: 'attendu {time}' },
  skipped: { en: 'skipped', fr: 'non traité' },
  brokenOff: { en: '{time}, then skipped', fr: '{time}, puis interrompu' },
  isUpcoming: { en: 'to come', fr: 'à venir' },
  isActive: { en: 'under way', fr: 'en cours' },
  isPaused: { en: 'paused', fr: 'suspendu' },
  isDone: { en: 'held', fr: 'tenu' },
  notHeld: { en: 'not held', fr: 'non tenu' },
  over: { en: '{minutes} min longer', fr: '{minutes} min de plus' },
  shorter: { en: '{minutes} min shorter', fr: '{minutes} min de moins' },
  apologised: { en: 'apologised', fr: 'absence excusée' },
  replacedBy: { en: 'apologised, replaced by {name}', fr: 'absence excusée, remplacement\u202f: {name}' },
  nameNotShown: { en: 'name not shown', fr: 'nom non communiqué' },
  chathamHouse: {
    en: 'Held under the Chatham House Rule: speakers are not named.',
    fr: 'Point tenu sous la règle de Chatham House\u202f: les intervenants ne sont pas nommés.',
  },
  pollResults: { en: 'Poll results', fr: 'Résultats des votes' },
  noPolls: { en: 'No poll was held.', fr: 'Aucun vote n’a eu lieu.' },
  byLevel: {
    en: 'Ballots were recorded; results are shown by level, never by name.',
    fr: 'Les bulletins ont été enregistrés\u202f; les résultats sont donnés par niveau, jamais par nom.',
  },
  stillOpen: { en: 'The vote is still open.', fr: 'Le vote est encore ouvert.' },
  notPublished: {
    en: 'The vote is closed; its result is not published.',
    fr: 'Le vote est clos\u202f; son résultat n’est pas publié.',
  },
  notYetPublic: {
    en: 'This result is not published yet: only moderators see it.',
    fr: 'Ce résultat n’est pas encore publié\u202f: seule la modération le voit.',
  },
  turnout: { en: 'Turnout: {groups}.', fr: 'Participation\u202f: {groups}.' },
  allSeats: {
    en: '{ballots} of {entitled} seats ({share})',
    fr: '{ballots} sièges sur {entitled} ({share})',
  },
  seatsOf: { en: '{level} {ballots} of {entitled}', fr: '{level} {ballots} sur {entitled}' },
  overallTable: { en: 'Overall result', fr: 'Résultat d’ensemble' },
  rank: { en: 'Rank', fr: 'Rang' },
  option: { en: 'Option', fr: 'Option' },
  points: { en: 'Points', fr: 'Points' },
  share: { en: 'Share', fr: 'Part' },
  sideBySide: { en: 'Side by side: {first} and {second}', fr: 'Comparaison\u202f: {first} et {second}' },
  levelRank: { en: '{level}: rank', fr: '{level}\u202f: rang' },
  levelShare: { en: '{level}: share', fr: '{level}\u202f: part' },
  gap: { en: 'Gap', fr: 'Écart' },
  sameRank: { en: 'same rank', fr: 'même rang' },
  higherOne: { en: '{gap} place higher for {level}', fr: '{gap} rang plus haut pour {level}' },
  higherMany: { en: '{gap} places higher for {level}', fr: '{gap} rangs plus haut pour {level}' },
  topShared: {
    en: '{shared} of the top {of} are shared: {options}.',
    fr: '{shared} des {of} premières options sont communes\u202f: {options}.',
  },
  topOneShared: {
    en: '1 of the top {of} is shared: {options}.',
    fr: '1 des {of} premières options est commune\u202f: {options}.',
  },
  topSame: {
    en: 'The first choice is shared: {options}.',
    fr: 'Le premier choix est commun\u202f: {options}.',
  },
  topNone: { en: 'None of the top {of} is shared.', fr: 'Aucune des {of} premières options n’est commune.' },
  topDiffers: { en: 'The first choice is not shared.', fr: 'Le premier choix n’est pas commun.' },
  widest: {
    en: 'The widest gap: {option}, rank {firstRank} for {first}, rank {secondRank} for {second}.',
    fr: 'L’écart le plus grand\u202f: {option}, rang {firstRank} pour {first}, rang {secondRank} pour {second}.',
  },
  noGap: {
    en: 'Both levels rank every option the same.',
    fr: 'Les deux niveaux classent toutes les options de la même manière.',
  },
  nothingToCompare: {
    en: 'No comparison: fewer than two levels voted.',
    fr: 'Pas de comparaison\u202f: moins de deux niveaux ont voté.',
  },
  ties: {
    en: 'Options with equal shares take the mean of their places.',
    fr: 'Les options à parts égales prennent la moyenne de leurs rangs.',
  },
  pointsAndAnswers: { en: 'Points and answers', fr: 'Questions et réponses' },
  inPerson: { en: 'Put to somebody in person', fr: 'Questions adressées à une personne' },
  respondsTo: { en: 'Responds to {items}.', fr: 'En réponse à {items}.' },
  pointsPut: { en: 'Points put', fr: 'Questions adressées' },
  putTo: { en: 'to {name}', fr: 'à {name}' },
  wasAnswered: { en: 'answered', fr: 'répondu' },
  notAnswered: { en: 'not answered', fr: 'sans réponse' },
  notYetAnswered: { en: 'not answered yet', fr: 'pas encore répondu' },
  notAttributed: { en: 'not attributed', fr: 'sans attribution' },
  answersOfLevel: { en: 'Answers of the room: {level}', fr: 'Réponses de la salle\u202f: {level}' },
  answersNoLevel: {
    en: 'Answers of the room, no level in particular',
    fr: 'Réponses de la salle, sans niveau particulier',
  },
  pointsUnshown: {
    en: 'Points whose words are not shown to you: {count}.',
    fr: 'Questions dont le texte ne vous est pas montré\u202f: {count}.',
  },
  answersUnshown: {
    en: 'Answers whose words are not shown to you: {count}.',
    fr: 'Réponses dont le texte ne vous est pas montré\u202f: {count}.',
  },
  speakingTime: { en: 'Speaking time in the discussion', fr: 'Temps de parole dans la discussion' },
  turnsInAll: {
    en: 'Contributions: {turns}, in {time} (minutes and seconds).',
    fr: 'Interventions\u202f: {turns}, en {time} (minutes et secondes).',
  },
  firstHeard: { en: 'Seats heard: {count}.', fr: 'Sièges entendus\u202f: {count}.' },
  turnsUnattributed: { en: 'Not attributed: {turns}.', fr: 'Sans attribution\u202f: {turns}.' },
  level: { en: 'Level', fr: 'Niveau' },
  noLevel: { en: 'No level', fr: 'Sans niveau' },
  time: { en: 'Time', fr: 'Temps' },
  contributions: { en: 'Contributions', fr: 'Interventions' },
  seatsHeard: { en: 'Seats heard', fr: 'Sièges entendus' },
  heardOf: { en: '{heard} of {seats}', fr: '{heard} sur {seats}' },
  timeLeft: { en: 'Left of its time', fr: 'Reste de son temps' },
  leftOver: { en: '{time} over', fr: '{time} de plus' },
  sharedTime: {
    en: 'Together, {who}: {time}; left of their time: {left}.',
    fr: 'Ensemble, {who}\u202f: {time}\u202f; reste de leur temps\u202f: {left}.',
  },
  quoted: { en: '“{text}”', fr: '«\u00a0{text}\u00a0»' },
  page: { en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}' },
  plannedAt: { en: 'Planned: {time}', fr: 'Prévu\u202f: {time}' },
} as const satisfies Record<string, Wording>

export type WordKey = keyof typeof wordings

/** The usual levels by their ids: alone (`name`) and within a sentence (`phrase`). */
export const levelWordings: Readonly<Record<string, { readonly name: Wording; readonly phrase: Wording }>> = {
  local: {
    name: { en: 'Local', fr: 'Local' },
    phrase: { en: 'the local level', fr: 'le niveau local' },
  },
  regional: {
    name: { en: 'Regional', fr: 'Régional' },
    phrase: { en: 'the regional level', fr: 'le niveau régional' },
  },
  national: {
    name: { en: 'National', fr: 'National' },
    phrase: { en: 'the national level', fr: 'le niveau national' },
  },
  international: {
    name: { en: 'International', fr: 'International' },
    phrase: { en: 'the international level', fr: 'le niveau international' },
  },
  'civil-society': {
    name: { en: 'Civil society', fr: 'Société civile' },
    phrase: { en: 'civil society', fr: 'la société civile' },
  },
}
