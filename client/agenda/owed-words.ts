import { defineWords } from '../wording/words.ts'

export const owedWords = defineWords('agenda-owed', {
  en: {
    owed: '{span} owed to discussion',
    owedNone: 'Nothing is owed to discussion',
    owedHelp: '{toCome} still to come of {promised} planned',
    takenBy: 'Taken by {who}.',
    lateBy: 'The delay comes from {who}.',
    lateStart: 'the late start',
    quoted: '“{title}”',
    took: '{name} ({minutes} min)',
  },
  fr: {
    owed: '{span} dues à la discussion',
    owedNone: 'Rien n’est dû à la discussion',
    owedHelp: 'encore {toCome} à venir sur {promised} prévues',
    takenBy: 'Pris par {who}.',
    lateBy: 'Le retard vient de {who}.',
    lateStart: 'le début tardif',
    quoted: '«\u202f{title}\u202f»',
    took: '{name} ({minutes}\u202fmin)',
  },
})
