import { defineWords } from '../wording/words.ts'

/** Of speaking time that is set for a level, a delegation or a seat as a whole. */
export const budgetWords = defineWords('floor-budgets', {
  en: {
    title: 'Speaking time in all',
    hint: 'What is left is shown in the balance; who has little left is named before they get the floor. Nobody is refused.',
    whose: 'For',
    level: 'Level: {name}',
    delegation: 'Delegation: {name}',
    seat: 'Seat: {name}',
    minutes: 'Minutes',
    set: 'Set',
    minutesFlaw: 'Between 1 and 600 minutes.',
    left: '{budget}, {left} left',
    over: '{budget}, used up and {left} over',
    drop: 'Remove',
    dropOf: 'Remove the speaking time: {name}',
  },
  fr: {
    title: 'Temps de parole global',
    hint: 'Ce qui en reste figure dans l’équilibre\u202f; qui n’en a presque plus est signalé avant d’avoir la parole. Personne n’est refusé.',
    whose: 'Pour',
    level: 'Niveau\u202f: {name}',
    delegation: 'Délégation\u202f: {name}',
    seat: 'Siège\u202f: {name}',
    minutes: 'Minutes',
    set: 'Fixer',
    minutesFlaw: 'Entre 1 et 600 minutes.',
    left: '{budget}, reste {left}',
    over: '{budget}, épuisé et dépassé de {left}',
    drop: 'Supprimer',
    dropOf: 'Supprimer le temps de parole\u202f: {name}',
  },
})
