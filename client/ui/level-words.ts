import { defineWords } from '../wording/words.ts'

export const levelWords = defineWords('levels', {
  en: {
    local: 'Local',
    regional: 'Regional',
    national: 'National',
    international: 'International',
    'civil-society': 'Civil society',
  },
  fr: {
    local: 'Local',
    regional: 'Régional',
    national: 'National',
    international: 'International',
    'civil-society': 'Société civile',
  },
})
