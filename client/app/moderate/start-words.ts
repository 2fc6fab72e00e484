import { defineWords } from '../../wording/words.ts'

export const startWords = defineWords('moderate-start', {
  en: {
    late: 'Start now, {span} late',
    early: 'Start now, {span} early',
    kept: 'The plan stays as it is. Expected to end at {expected} instead of {planned}.',
    keptSame: 'The plan stays as it is, and still ends at {planned}.',
    move: 'Start and move the whole plan to now',
    moved:
      'Every planned time moves along, fixed ends too: the plan then ends at {expected}, and nothing is late.',
    movedEarly:
      'Every planned time moves along, fixed ends too: the plan then ends at {expected}, and nothing is early.',
    saidMoved: 'The session has begun; the whole plan has moved to now.',
  },
  fr: {
    late: 'Commencer maintenant, avec {span} de retard',
    early: 'Commencer maintenant, avec {span} d’avance',
    kept: 'L’ordre du jour reste tel quel. Fin attendue à {expected} au lieu de {planned}.',
    keptSame: 'L’ordre du jour reste tel quel et finit toujours à {planned}.',
    move: 'Commencer et décaler tout l’ordre du jour',
    moved:
      'Tous les horaires prévus suivent, les fins impératives aussi\u202f: l’ordre du jour finit alors à {expected}, sans retard.',
    movedEarly:
      'Tous les horaires prévus suivent, les fins impératives aussi\u202f: l’ordre du jour finit alors à {expected}, sans avance.',
    saidMoved: 'La séance a commencé\u202f; tout l’ordre du jour est décalé à maintenant.',
  },
})
