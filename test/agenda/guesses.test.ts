import { describe, expect, it } from 'vitest'
import { guessKind } from '../../shared/agenda/item-kind.ts'
import { guessLevel } from '../../shared/agenda/level-guess.ts'

const kinds = {
  opening: [
    'Opening and introduction',
    'Ouverture',
    'Begrüßung',
    'Bienvenida',
    'Saluti istituzionali',
    'Abertura',
    'Adoption of the agenda',
    'Einlass',
    'Credenciamento',
    'Receção aos participantes',
  ],
  presentation: [
    'Family Reunion',
    'Publics divers et emploi',
    'À la fin, qui décide ?',
    'Presentation of the report on the opening of labour markets and the discussion of it',
    'How breaks in education careers hamper the inclusion of young newcomers',
    'Long-term residence',
  ],
  responses: [
    'Responses by national institutions',
    'Réponses des ministères',
    'Antworten',
    'Respuestas',
    'Risposte',
    'Respostas',
  ],
  discussion: [
    'Apertura del dibattito',
    'Any other business',
    'Verschiedenes',
    'Discussion',
    'Shared Q&A',
    'Débat avec la salle',
    'Diskussion',
    'Debate y preguntas',
    'Dibattito',
    'Discussão',
    'Table ronde',
  ],
  break: [
    'Repas',
    'Mittagsimbiss',
    'Apéritif',
    'Coffee break',
    'Pause-café',
    'Mittagspause',
    'Pausa para el café',
    'Pranzo',
    'Almoço',
    'Family picture',
  ],
  closing: [
    'Fin',
    'Fim',
    'Ausklang',
    'Conclusions and closing remarks',
    'Clôture',
    'Schlusswort',
    'Clausura',
    'Chiusura dei lavori',
    'Encerramento',
  ],
  poll: ['Vote on priorities', 'Sondage', 'Abstimmung', 'Votación', 'Votazione', 'Votação'],
  drafting: ['Drafting of the conclusions', 'Rédaction des conclusions', 'Redacción'],
  adoption: [
    'Adoption of the conclusions',
    'Adoption des conclusions',
    'Annahme der Schlussfolgerungen',
    'Adopción',
  ],
}

const offices = {
  local: [
    'Deputy Mayor for diversity',
    'Adjointe à la Maire',
    'Oberbürgermeister',
    'Alcaldesa',
    'Sindaco',
    'Presidente da Câmara Municipal',
    'City of Bergen',
  ],
  national: [
    'Minister for regional development',
    'State Secretary for Migration',
    'Ministère de l’Intérieur',
    'Staatssekretärin',
    'High Commissioner for Migration',
  ],
  regional: [
    'President of the Cabildo of Tenerife',
    'State Council of Neuchâtel',
    'Regional Minister',
    'Regione Emilia-Romagna',
    'Landesrat',
  ],
  international: [
    'Director, Council of Europe',
    'European Commission',
    'UNHCR',
    'Member of the Advisory Committee on the Framework Convention',
  ],
  'civil-society': ['NGO Platform', 'Fondation de France', 'Caritas', 'Association of newcomers'],
}

describe('guesses from printed words', () => {
  it.each(Object.entries(kinds))('[A113] guesses %s from a title in six languages', (kind, titles) => {
    for (const title of titles) expect([title, guessKind(title)]).toEqual([title, kind])
  })

  it.each(Object.entries(offices))('[A114] guesses that an office is %s', (level, roles) => {
    for (const role of roles)
      expect([role, guessLevel({ honorific: null, role, affiliation: null })]).toEqual([role, level])
  })

  it('[A114] leaves the level open where the office does not tell', () => {
    for (const role of ['Programme Director', 'Professor', 'Moderator', null])
      expect(guessLevel({ honorific: 'Ms', role, affiliation: 'University' })).toBeNull()
    expect(guessLevel({ honorific: 'Cllr.', role: null, affiliation: 'Lewisham' })).toBe('local')
  })
})
