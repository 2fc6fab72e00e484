import { defineWords } from '../wording/words.ts'

/** Of texts handed in rather than said. */
export const textsWords = defineWords('floor-texts', {
  en: {
    texts_one: 'Texts handed in ({count})',
    texts_other: 'Texts handed in ({count})',
    written: 'contribution in writing',
    'for-the-record': 'for the record',
    strike: 'Strike',
    strikeOf: 'Strike the text of {name}',
    struck: 'The text of {name} is struck.',
  },
  fr: {
    texts_one: 'Texte remis ({count})',
    texts_other: 'Textes remis ({count})',
    written: 'contribution écrite',
    'for-the-record': 'pour le compte rendu',
    strike: 'Écarter',
    strikeOf: 'Écarter le texte de {name}',
    struck: 'Le texte de {name} est écarté.',
  },
})
