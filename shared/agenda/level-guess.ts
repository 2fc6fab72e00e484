import type { LevelId } from '../kernel/ids.ts'
import { fold } from './import/fold.ts'

/** Ids of the levels every session begins with. */
type Level = 'local' | 'regional' | 'national' | 'international' | 'civil-society'

/** The first that matches wins: a body's own name says more than the subject of somebody's office. */
const signs: readonly (readonly [Level, RegExp])[] = [
  [
    'international',
    /council of europe|conseil de l.europe|europarat|consejo de europa|consiglio d.europa|conselho da europa|advisory committee on the framework|european (commission|parliament|union|court|committee)|commission europeenne|united nations|nations unies|vereinte nationen|naciones unidas|nazioni unite|nacoes unidas|\b(unhcr|unesco|unicef|un-habitat|oecd|ocde|iom|oim|osce|ilo|who)\b|world bank/,
  ],
  [
    'regional',
    /regional (minister|president|council|government|director)|landes(minister|rat|regierung)|\bregierungsprasident/,
  ],
  [
    'local',
    /\b(deputy |lord |vice.)?mayor\b|\bcllr\b|\bmaires?\b|maire.adjoint|\bbourgmestre|\bechevin|burgermeister|stadtrat|beigeordnete|\balcald|\bconcejal|\bsindac|\bvicesindac|presidente da camara|\bvereador|\balderm|city council|borough|conseil(ler|lere)? municipal/,
  ],
  [
    'regional',
    /\bcabildo\b|\bcanton|state council of|conseil d.etat d|staatsrat|\bregione?\b|\bregion of|\bregiao|comunidad autonoma|generalitat|\bjunta de|\bconseller|landkreis|\bdepartement\b|county council|\bprovinc|\bcomarca|\blander?\b/,
  ],
  [
    'national',
    /\bminist|secretary of state|state secretary|secretaire d.etat|staatssekretar|secretari[oa] de estado|sottosegretari|secretaria de estado|high commission|haut.commissa|alto comissari|alto comisionad|alto commissari|\bbundes|national (agency|integration|government|authority)|government of|gouvernement|prefet|prefett/,
  ],
  [
    'local',
    /\bcit(y|ies) of|\bcouncillor|\bmunicip|\bville de|\bstadt\b|\bstadtverwaltung|ayuntamiento|\bcomune di|camara municipal|assessor|town hall|town of/,
  ],
  [
    'civil-society',
    /\bngos?\b|\bong\b|\bassociation|\bassociaz|\basociacion|\bassociac|\bfoundation|\bfondation|stiftung|\bfundacion|\bfondazione|\bfundacao|\bverein\b|\be\.v\.|\bcaritas\b|red cross|croix.rouge|trade union|syndicat|gewerkschaft|sindicato|\bcivil society/,
  ],
]

/** What a person's printed office says about the level they stand for; `null` when it says nothing. */
export function guessLevel(person: {
  readonly honorific: string | null
  readonly role: string | null
  readonly affiliation: string | null
}): LevelId | null {
  const words = fold([person.honorific, person.role, person.affiliation].filter(Boolean).join(', '))
  return (signs.find(([, sign]) => sign.test(words))?.[0] as LevelId | undefined) ?? null
}
