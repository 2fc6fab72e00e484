import { defineWords } from '../wording/words.ts'

/** Of those who wait for another item than the one under way. */
export const asideWords = defineWords('floor-aside', {
  en: {
    waitFor_one: '{count} waits for: {item}',
    waitFor_other: '{count} wait for: {item}',
    another: 'another item',
    fetch: 'Into this list',
    fetchOf: 'Put {name} in the list of this item',
  },
  fr: {
    waitFor_one: '{count} attend\u202f: {item}',
    waitFor_other: '{count} attendent\u202f: {item}',
    another: 'un autre point',
    fetch: 'Sur cette liste',
    fetchOf: 'Inscrire {name} sur la liste de ce point',
  },
})
