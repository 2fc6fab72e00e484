import { defineWords } from './words.ts'

/** Words that every page may use. */
export const commonWords = defineWords('common', {
  en: {
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    copy: 'Copy',
    copied: 'Copied',
    retry: 'Try again',
    working: 'Working…',
    loading: 'Loading…',
    more: 'More',
    minutes: '{count} min',
    of: '{done} of {total}',
    nobody: 'Nobody yet',
    unnamed: 'A participant',
  },
  fr: {
    undo: 'Annuler l’action',
    cancel: 'Annuler',
    close: 'Fermer',
    save: 'Enregistrer',
    copy: 'Copier',
    copied: 'Copié',
    retry: 'Réessayer',
    working: 'En cours…',
    loading: 'Chargement…',
    more: 'Plus',
    minutes: '{count} min',
    of: '{done} sur {total}',
    nobody: 'Personne pour l’instant',
    unnamed: 'Une personne participante',
  },
})
