import type { Wording } from '../kernel/wording.ts'

/** Why somebody is suggested, in one line. */
export const suggestionReasons = {
  'point-of-order': {
    en: 'Points of order come before everything else.',
    fr: 'Les motions d’ordre passent avant tout le reste.',
  },
  'reply-at-the-end': {
    en: 'Nobody else waits: replies come at the end.',
    fr: 'Plus personne d’autre n’attend : les réponses viennent à la fin.',
  },
  'next-in-list': {
    en: 'Next in the order of the list.',
    fr: 'Prochaine demande dans l’ordre de la liste.',
  },
  'has-not-spoken': {
    en: 'Has not spoken yet.',
    fr: 'N’a pas encore pris la parole.',
  },
  'all-have-spoken': {
    en: 'Everybody who waits has spoken already; next in the list.',
    fr: 'Toutes les personnes en attente ont déjà parlé\u202f; prochaine de la liste.',
  },
  'level-not-heard': {
    en: 'Nobody of this level has spoken yet: {level}.',
    fr: 'Personne de ce niveau n’a encore parlé\u202f: {level}.',
  },
  'level-waits-longest': {
    en: 'This level has waited longest for a turn: {level}.',
    fr: 'Ce niveau attend son tour depuis le plus longtemps\u202f: {level}.',
  },
  'no-other-level': {
    en: 'Nobody of another level waits: {level} again.',
    fr: 'Personne d’un autre niveau n’attend\u202f: de nouveau {level}.',
  },
  tier: {
    en: 'First in the tiers among those who wait: {level}.',
    fr: 'En tête des rangs parmi les demandes en attente\u202f: {level}.',
  },
  remote: {
    en: 'Takes part remotely, and remote speakers come first.',
    fr: 'Participe à distance\u202f; les interventions à distance passent d’abord.',
  },
} as const satisfies Readonly<Record<string, Wording>>

export type SuggestionReason = keyof typeof suggestionReasons
