import { defineWords } from '../wording/words.ts'

export const markWords = defineWords('agenda-marks', {
  en: {
    warnAt: 'Warn at {marks}',
    help: 'How long before the end of an item speakers, room and screen readers are told. The end itself always is.',
    choose: 'Warning marks',
    end: 'the end',
    most: 'At most {max} at once: take one away first.',
    said: 'Warning at {marks}.',
  },
  fr: {
    warnAt: 'Avertissements\u202f: {marks}',
    help: 'Combien de temps avant la fin d’un point les intervenants, la salle et les lecteurs d’écran sont avertis. La fin l’est toujours.',
    choose: 'Moments d’avertissement',
    end: 'la fin',
    most: '{max} au plus à la fois\u202f: retirez-en un d’abord.',
    said: 'Avertissements\u202f: {marks}.',
  },
})
