import { type Params, type Wording, word } from '../../shared/kernel/wording.ts'

/** What can go wrong with the store itself, worded for whoever meets it. */
export const storeFailures = {
  'store/full': {
    en: 'The server’s disk is full: this could not be saved and nothing was changed. Tell the organisers, then try again.',
    fr: 'Le disque du serveur est plein : l’enregistrement a échoué et rien n’a changé. Prévenez les organisateurs, puis réessayez.',
  },
  'store/unwritable': {
    en: 'The server could not save this, and nothing was changed. Please try again in a moment.',
    fr: 'Le serveur n’a pas pu enregistrer, et rien n’a changé. Veuillez réessayer dans un instant.',
  },
  'store/unreadable': {
    en: 'The server could not read its data. Please try again in a moment.',
    fr: 'Le serveur n’a pas pu lire ses données. Veuillez réessayer dans un instant.',
  },
  'store/closed': {
    en: 'The server is shutting down, and nothing was changed. Please try again in a moment.',
    fr: 'Le serveur est en cours d’arrêt, et rien n’a changé. Veuillez réessayer dans un instant.',
  },
  'store/in-use': {
    en: 'Another process is using the data in {folder}. Stop it, or choose another folder.',
    fr: 'Un autre processus utilise les données de {folder}. Arrêtez-le ou choisissez un autre dossier.',
  },
  'store/newer': {
    en: 'The data in {folder} was written by a newer version (format {found}; this version knows up to {known}). Start the newer version, or restore a backup.',
    fr: 'Les données de {folder} viennent d’une version plus récente (format {found} ; cette version connaît jusqu’au {known}). Lancez la version plus récente ou restaurez une sauvegarde.',
  },
  'store/unusable': {
    en: 'The data folder {folder} cannot be used: {reason}. Check that it exists and may be written to by this user.',
    fr: 'Le dossier de données {folder} est inutilisable : {reason}. Vérifiez qu’il existe et que cet utilisateur peut y écrire.',
  },
} as const satisfies Readonly<Record<string, Wording>>
export type StoreFailure = keyof typeof storeFailures

/** The store itself failed. `message` is the English wording; `cause` says more to whoever runs the server. */
export class StoreError extends Error {
  readonly code: StoreFailure
  readonly wording: Wording

  constructor(code: StoreFailure, cause?: unknown, params: Params = {}) {
    const { en, fr } = storeFailures[code]
    const wording = { en: word({ en, fr }, 'en', params), fr: word({ en, fr }, 'fr', params) }
    super(wording.en, { cause })
    this.name = 'StoreError'
    this.code = code
    this.wording = wording
  }
}
