import type { Refusals } from '../kernel/area.ts'

export const conclusionsRefusals = {
  'conclusions/session-closed': {
    en: 'The session is closed: only rapporteurs go on writing, until the conclusions are published.',
    fr: 'La séance est close\u202f: seule l’équipe de rapport continue à rédiger, jusqu’à la publication.',
  },
  'conclusions/published': {
    en: 'The conclusions are published: their text is fixed.',
    fr: 'Les conclusions sont publiées\u202f: leur texte est arrêté.',
  },
  'conclusions/as-it-is': {
    en: 'This is so already.',
    fr: 'C’est déjà le cas.',
  },
} as const satisfies Refusals

export type ConclusionsRefusal = keyof typeof conclusionsRefusals
