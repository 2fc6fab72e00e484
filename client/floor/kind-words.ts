import { defineWords } from '../wording/words.ts'

/** What somebody asks the floor for, as lists and cards say it. */
export const kindWords = defineWords('floor-kinds', {
  en: {
    contribution: 'contribution',
    response: 'response',
    reply: 'right of reply',
    question: 'question',
    joint: 'joint statement',
    'point-of-order': 'point of order',
    to: 'to {name}',
    with: 'with {names}',
    remote: 'remote',
  },
  fr: {
    contribution: 'intervention',
    response: 'réaction',
    reply: 'droit de réponse',
    question: 'question',
    joint: 'déclaration commune',
    'point-of-order': 'motion d’ordre',
    to: 'à {name}',
    with: 'avec {names}',
    remote: 'à distance',
  },
})
