import { defineWords } from '../wording/words.ts'

export const timeWords = defineWords('time', {
  en: {
    over: 'over time',
    paused: 'paused',
    timeIsUp: 'Time is up',
    left: '{span} left',
    leftOf: '{left} left of {total}',
    overBy: '{over} over its {total}',
  },
  fr: {
    over: 'temps dépassé',
    paused: 'en pause',
    timeIsUp: 'Le temps est écoulé',
    left: 'Il reste {span}',
    leftOf: 'reste {left} sur {total}',
    overBy: '{over} de plus que les {total} prévues',
  },
})
