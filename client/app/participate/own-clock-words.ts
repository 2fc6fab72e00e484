import { defineWords } from '../../wording/words.ts'

export const ownClockWords = defineWords('own-clock', {
  en: {
    yourTime: 'Your time',
    timeOf: 'Time of {name}',
    ofLimit: 'of {limit}',
    noLimit: 'spoken, without a limit',
    paused: 'Your time is paused.',
    waitsForOrder: 'Waiting: point of order. Your time is kept.',
    waitsForOther: 'Waiting: somebody else has the floor. Your time is kept.',
    minutesLeft_one: 'Less than a minute left',
    minutesLeft_other: 'Less than {count} minutes left',
    conclude: 'Please conclude.',
    over: 'Over by {time}. Please conclude.',
    left: 'You have {span} left.',
    isUp: 'Your time is up. Please conclude.',
  },
  fr: {
    yourTime: 'Votre temps',
    timeOf: 'Temps de {name}',
    ofLimit: 'sur {limit}',
    noLimit: 'de parole, sans limite',
    paused: 'Votre temps est en pause.',
    waitsForOrder: 'En attente\u202f: motion d’ordre. Votre temps est gardé.',
    waitsForOther: 'En attente\u202f: quelqu’un d’autre a la parole. Votre temps est gardé.',
    minutesLeft_one: 'Il reste moins d’une minute',
    minutesLeft_other: 'Il reste moins de {count} minutes',
    conclude: 'Veuillez conclure.',
    over: 'Dépassé de {time}. Veuillez conclure.',
    left: 'Il vous reste {span}.',
    isUp: 'Votre temps est écoulé. Veuillez conclure.',
  },
})
