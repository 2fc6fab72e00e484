import type { Refusals } from '../kernel/area.ts'

export const sessionRefusals = {
  'session/exists': { en: 'This session exists already.', fr: 'Cette séance existe déjà.' },
  'session/closed': {
    en: 'The session is closed. Nothing was changed.',
    fr: 'La séance est close. Rien n’a été modifié.',
  },
  'session/not-closed': {
    en: 'Close the session before publishing its conclusions.',
    fr: 'Clôturez la séance avant d’en publier les conclusions.',
  },
  'session/published': {
    en: 'The conclusions are published already.',
    fr: 'Les conclusions sont déjà publiées.',
  },
  'session/poll-open': {
    en: 'A poll is still open. Close it first, so that every ballot is counted.',
    fr: 'Un vote est encore ouvert. Clôturez-le d’abord, afin que chaque bulletin soit compté.',
  },
  'session/levels-repeated': {
    en: 'Two levels have the same id ({id}).',
    fr: 'Deux niveaux portent le même identifiant ({id}).',
  },
  'session/level-in-use': {
    en: 'The level {id} cannot go: people are registered under it.',
    fr: 'Le niveau {id} ne peut pas être supprimé\u202f: des personnes y sont inscrites.',
  },
  'session/nothing-changed': {
    en: 'There is nothing to change in this.',
    fr: 'Il n’y a rien à modifier ici.',
  },
  'people/unknown': {
    en: 'This person is not known in this session.',
    fr: 'Cette personne n’est pas connue dans cette séance.',
  },
  'people/known': {
    en: 'This person is in the session already.',
    fr: 'Cette personne est déjà dans la séance.',
  },
  'people/unknown-level': {
    en: 'The level {id} is not one of this session’s levels.',
    fr: 'Le niveau {id} ne fait pas partie des niveaux de cette séance.',
  },
  'people/seat-taken': {
    en: 'Somebody has taken this seat already. Declare your own, or speak to the moderator.',
    fr: 'Cette place est déjà prise. Déclarez la vôtre ou adressez-vous à la modération.',
  },
  'people/observers-hold-no-seat': {
    en: 'Observers hold no seat. Claim yours to take part, or observe under your own name.',
    fr: 'Les observateurs n’ont pas de place. Prenez la vôtre pour participer, ou observez sous votre propre nom.',
  },
  'people/not-waiting': {
    en: 'This person is not waiting to be let in.',
    fr: 'Cette personne n’attend pas d’être admise.',
  },
  'people/nobody-waiting': { en: 'Nobody is waiting to be let in.', fr: 'Personne n’attend d’être admis.' },
  'people/removed': {
    en: 'You were removed from this session. The moderator can let you in again.',
    fr: 'Vous avez été retiré·e de cette séance. La modération peut vous réadmettre.',
  },
  'people/too-many': {
    en: 'The session has reached {max} people, the most it can hold.',
    fr: 'La séance a atteint {max} personnes, le maximum possible.',
  },
  'people/not-for-oneself': {
    en: 'Nobody acts for themselves. Choose another person.',
    fr: 'Nul n’agit pour soi-même. Choisissez une autre personne.',
  },
  'people/only-participants-act': {
    en: 'Only participants can act for a seat: moderators, rapporteurs and observers have their own work. Invite this person as a participant.',
    fr: 'Seules les personnes participantes peuvent agir pour un siège\u202f: la modération, la rédaction et les observateurs ont leur propre rôle. Invitez cette personne à participer.',
  },
  'people/no-seat-to-act-for': {
    en: 'This person has no seat for which somebody could act.',
    fr: 'Cette personne n’a pas de siège pour lequel quelqu’un pourrait agir.',
  },
  'people/appointed-already': {
    en: 'This person acts for somebody already. End that first.',
    fr: 'Cette personne agit déjà pour quelqu’un. Mettez-y d’abord fin.',
  },
  'people/acts-for-another': {
    en: 'That person acts for somebody else. Choose the person whose seat it is.',
    fr: 'Cette personne agit elle-même pour quelqu’un. Choisissez la personne titulaire du siège.',
  },
  'people/others-act-for-them': {
    en: 'Others act for this person. End that first.',
    fr: 'D’autres agissent pour cette personne. Mettez-y d’abord fin.',
  },
  'people/not-appointed': {
    en: 'This person acts for nobody.',
    fr: 'Cette personne n’agit pour personne.',
  },
  'people/not-yours-to-end': {
    en: 'Only the two people concerned or the moderator can end this.',
    fr: 'Seules les deux personnes concernées ou la modération peuvent y mettre fin.',
  },
  'people/level-of-the-seat': {
    en: 'This person acts for somebody else and has the level of that seat. Correct it there.',
    fr: 'Cette personne agit pour quelqu’un et a le niveau de ce siège. Corrigez-le à cet endroit.',
  },
  'people/keep-a-moderator': {
    en: 'The moderator’s own entry cannot be removed. Replace the link instead.',
    fr: 'L’entrée de la modération ne peut pas être retirée. Remplacez plutôt le lien.',
  },
} as const satisfies Refusals

export type SessionRefusal = keyof typeof sessionRefusals
