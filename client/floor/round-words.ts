import { defineWords } from '../wording/words.ts'

/** Of a tour de table. */
export const roundWords = defineWords('floor-round', {
  en: {
    startRound_one: 'Tour de table: {count} seat',
    startRound_other: 'Tour de table: {count} seats',
    roundHint: 'Puts every seat that is here and does not wait yet in the list, once.',
    roundNobody: 'Every seat that is here waits already.',
    roundStarted_one: '{count} seat is in the list.',
    roundStarted_other: '{count} seats are in the list.',
  },
  fr: {
    startRound_one: 'Tour de table\u202f: {count} siège',
    startRound_other: 'Tour de table\u202f: {count} sièges',
    roundHint: 'Inscrit une fois chaque siège présent qui n’attend pas encore.',
    roundNobody: 'Chaque siège présent attend déjà.',
    roundStarted_one: '{count} siège est inscrit.',
    roundStarted_other: '{count} sièges sont inscrits.',
  },
})
