import { defineWords } from '../../wording/words.ts'

export const textWords = defineWords('moderate-text', {
  en: {
    editors: 'Who writes',
    editors_rapporteurs: 'rapporteurs',
    editors_everyone: 'everyone in the session',
    editors_nobody: 'nobody',
    saidEditors: 'The text is written by: {who}.',
    onStage: 'Paragraph on the stage',
    onStageNone: 'none',
    saidShown: 'The paragraph is on the stage.',
    saidHidden: 'No paragraph is on the stage.',
  },
  fr: {
    editors: 'Qui écrit',
    editors_rapporteurs: 'l’équipe de rapport',
    editors_everyone: 'toute la séance',
    editors_nobody: 'personne',
    saidEditors: 'Le texte est écrit par\u202f: {who}.',
    onStage: 'Paragraphe à l’écran de la salle',
    onStageNone: 'aucun',
    saidShown: 'Le paragraphe est à l’écran de la salle.',
    saidHidden: 'Aucun paragraphe n’est à l’écran de la salle.',
  },
})
