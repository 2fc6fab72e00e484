import { defineWords } from '../../wording/words.ts'

export const textWords = defineWords('text', {
  en: {
    notOpen: 'The moderator has not opened the conclusions to you yet.',
    readOnly: 'You read along: the moderator has given the writing to the rapporteurs or paused it.',
    closed: 'The session is closed: the rapporteurs finish the text.',
    published: 'The text is published and stays as it is.',
    loading: 'Loading the text…',
    problem: 'The text could not be loaded. {message}',
  },
  fr: {
    notOpen: 'La modération ne vous a pas encore ouvert les conclusions.',
    readOnly: 'Vous lisez\u202f: la modération a confié la rédaction aux rapporteurs ou l’a suspendue.',
    closed: 'La séance est close\u202f: les rapporteurs achèvent le texte.',
    published: 'Le texte est publié et reste tel quel.',
    loading: 'Chargement du texte…',
    problem: 'Le texte n’a pas pu être chargé. {message}',
  },
})
