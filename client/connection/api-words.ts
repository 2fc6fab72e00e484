import { defineWords } from '../wording/words.ts'

export const apiWords = defineWords('api', {
  en: {
    unreachable: 'The server cannot be reached. Nothing was lost here; try again in a moment.',
    unreadable: 'The server gave an answer this page does not understand. Reload the page.',
    failed: 'The server could not do this ({status}). Try again.',
  },
  fr: {
    unreachable: 'Le serveur est injoignable. Rien n’est perdu ici\u202f; réessayez dans un instant.',
    unreadable: 'La réponse du serveur n’est pas comprise par cette page. Rechargez-la.',
    failed: 'Le serveur n’a pas pu le faire ({status}). Réessayez.',
  },
})
