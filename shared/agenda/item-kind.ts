import { fold } from './import/fold.ts'
import type { Item } from './messages.ts'

type Kind = Item['itemKind']

/** A title longer than this names its subject: words such as `break` in it say nothing about the item. */
const SHORT_TITLE_WORDS = 7

/** Words that tell the kind wherever they stand in a short title, first match first; English, French, German, Spanish, Italian, Portuguese. */
const telling: readonly (readonly [Kind, RegExp])[] = [
  [
    'break',
    /\b(breaks?|coffee|tea|lunch(eon)?|dinner|refreshments?|reception|cocktail|networking|pause[ns]?|dejeuner|diner|buffet|vin d.honneur|kaffee\w*|mittag\w*|abendessen|empfang|pausa|descanso|cafe|almuerzo|comida|cena|pranzo|rinfresco|intervallo|intervalo|almoco|jantar|repas|aperitif|aperitivo|refrigerio|imbiss|\w*imbiss|lanche|merenda|colazione|brunch|petit.dejeuner|happy hour|family (picture|photo)|group (picture|photo))\b/,
  ],
  [
    'closing',
    /\b(closing|clos(e|ure)|conclusions?|concluding|wrap.?up|farewell|cloture|mot de la fin|schlusswort\w*|abschluss(runde|worte?|plenum|veranstaltung)|^abschluss$|verabschiedung|ausklang|ende|^fin|^fim|clausura|cierre|despedida|chiusura|conclusioni|saluti finali|encerramento|fecho|conclusoes|conclusiones)\b/,
  ],
  [
    'opening',
    /\b(opening|welcom\w*|introductions?|registration|arrival|ouverture|accueil|bienvenue|enregistrement|begrussung|eroffnung|einfuhrung|anmeldung|empfang der|apertura|inauguracion|bienvenid\w*|acogida|inscripcion|registro|einlass|eintreffen|ankommen|ankunft|arrivee|arrivo|llegada|credenciamento|credenciacao|rececao|recepcion|acreditacion|emargement|check.in|saluti?|benvenut\w*|registrazione|introduzione|abertura|boas.vindas|acolhimento|acreditacao)\b/,
  ],
  [
    'discussion',
    /\b(discussions?|debates?|q ?(&|and) ?a|questions?|exchange of views|round.?tables?|tour de table|table ronde|debats?|echanges?|diskussion\w*|aussprache|fragen|debatte|podiumsgesprach|runder tisch|debates?|preguntas|coloquio|mesa redonda|discussione|dibattito|domande|tavola rotonda|discussao|perguntas|\w*diskussion|any other business|aob|verschiedenes|^divers$|^varia$|asuntos varios|varie ed eventuali|outros assuntos)\b/,
  ],
  [
    'poll',
    /\b(polls?|vot(e|es|ing)|ballot|sondage|scrutin|abstimmung|umfrage|votacion|encuesta|votazione|sondaggio|votacao|sondagem)\b/,
  ],
  ['drafting', /\b(drafting|redaction|redaktion|formulierung|redaccion|stesura|redacao)\b/],
  [
    'adoption',
    /\b(adoption|adopting|approval|annahme|beschlussfassung|verabschiedung der|adopcion|aprobacion|adozione|approvazione|adocao|aprovacao)\b/,
  ],
]

const answers =
  /^(responses?|replies|reply|reactions?|reponses?|replique|antwort(en)?|reaktion(en)?|erwiderung(en)?|respuestas?|reacciones|risposte|replica|reazioni|respostas?|reacoes)\b/
const ceremonies =
  /\b(adoption|approval|adopcion|aprobacion|approvazione|adozione|aprovacao|adocao|annahme)\b.*\b(agenda|ordre du jour|tagesordnung|orden del dia|ordine del giorno|ordem do dia)\b/
const begins: readonly (readonly [Kind, RegExp])[] = [
  [
    'presentation',
    /^(presentations?|prasentation|vorstellung|presentacion|presentazione|apresentacao|keynote)\b/,
  ],
  ['adoption', /^(adoption|annahme|adopcion|adozione|adocao)\b/],
  ['drafting', /^(drafting|redaction|redaccion|stesura|redacao)\b/],
  ['closing', /^(conclusions? and|closing|cloture|clausura|chiusura|encerramento)\b/],
  [
    'discussion',
    /^((apertura|ouverture|opening|abertura) (del?|du|of the|do) (dibattito|debate?s?|floor)|(open |general |panel )?discussion|debates?|debat|round.?table|table ronde|(podiums)?diskussion|runder tisch|mesa redonda|tavola rotonda|q ?& ?a)\b/,
  ],
  ['opening', /^(opening|welcome|ouverture|eroffnung|begrussung|apertura|abertura|saluto|saluti)\b/],
]

/** Guesses what kind of item a title announces; `presentation` when nothing tells otherwise. */
export function guessKind(title: string): Kind {
  const words = fold(title).replaceAll('’', "'").trim()
  if (answers.test(words)) return 'responses'
  if (ceremonies.test(words)) return 'opening'
  const beginning = begins.find(([, pattern]) => pattern.test(words))
  if (beginning) return beginning[0]
  if (words.split(/\s+/).length > SHORT_TITLE_WORDS) return 'presentation'
  return telling.find(([, pattern]) => pattern.test(words))?.[0] ?? 'presentation'
}
