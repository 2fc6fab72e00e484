import type { Wording } from '../../shared/kernel/wording.ts'

/** What the HTTP interface itself says no to. */
export const httpProblems = {
  organiserOnly: {
    en: 'This needs the organiser’s key, as printed when the server starts.',
    fr: 'Cette action demande la clé d’organisation, affichée au démarrage du serveur.',
  },
  malformed: { en: 'The request is malformed.', fr: 'La requête est mal formée.' },
  notJson: { en: 'The request is not readable as JSON.', fr: 'La requête n’est pas lisible en JSON.' },
  tooLarge: {
    en: 'This is too large: the limit is {max} bytes. Nothing was changed.',
    fr: 'C’est trop volumineux\u202f: la limite est de {max} octets. Rien n’a été modifié.',
  },
  noSuchCode: {
    en: 'No session has this code. Check it on the room’s screen.',
    fr: 'Aucune séance ne porte ce code. Vérifiez-le sur l’écran de la salle.',
  },
  noSuchLink: {
    en: 'This link is no longer valid. Ask for the new one.',
    fr: 'Ce lien n’est plus valable. Demandez le nouveau.',
  },
  noSuchExport: { en: 'There is no export of this name.', fr: 'Il n’existe pas d’export de ce nom.' },
  draftNotOpen: {
    en: 'The conclusions are not open to you before they are published.',
    fr: 'Les conclusions ne vous sont pas ouvertes avant leur publication.',
  },
  notFound: { en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  failed: {
    en: 'Something went wrong on the server. Nothing was changed.',
    fr: 'Une erreur s’est produite sur le serveur. Rien n’a été modifié.',
  },
} as const satisfies Record<string, Wording>
