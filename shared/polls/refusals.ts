import type { Refusals } from '../kernel/area.ts'

export const pollsRefusals = {
  'poll/session-closed': {
    en: 'The session is closed: polls and ballots stay as they are.',
    fr: 'La séance est close\u202f: les votes et les bulletins restent tels quels.',
  },
  'poll/unknown': {
    en: 'There is no such poll. It may have been discarded.',
    fr: 'Ce vote n’existe pas. Il a peut-être été abandonné.',
  },
  'poll/exists': {
    en: 'There is a poll with this id already. Nothing was added.',
    fr: 'Un vote porte déjà cet identifiant. Rien n’a été ajouté.',
  },
  'poll/too-many': {
    en: 'The session has reached {max} polls, the most it can hold. Discard one that was never opened.',
    fr: 'La séance a atteint {max} votes, le maximum possible. Abandonnez-en un qui n’a jamais été ouvert.',
  },
  'poll/secret-not-offered': {
    en: 'Secret ballots are not offered yet. Ballots are kept with the seat that cast them, and to call that secret would be untrue. Choose a recorded poll: results are shown by level, never by name.',
    fr: 'Le vote secret n’est pas encore proposé. Les bulletins sont conservés avec le siège qui les a déposés, et parler de secret serait faux. Choisissez un vote enregistré\u202f: les résultats sont présentés par niveau, jamais par nom.',
  },
  'poll/options-same-id': {
    en: 'Two options have the same id ({id}).',
    fr: 'Deux options portent le même identifiant ({id}).',
  },
  'poll/options-same-label': {
    en: 'Two options read “{label}”. Word them apart, so that everybody knows which is which.',
    fr: 'Deux options s’intitulent «\u202f{label}\u202f». Formulez-les différemment, pour que chacun les distingue.',
  },
  'poll/is-draft': {
    en: 'This poll has not been opened yet.',
    fr: 'Ce vote n’a pas encore été ouvert.',
  },
  'poll/is-open': {
    en: 'This poll is open. It stays as it is until you close it.',
    fr: 'Ce vote est ouvert. Il reste tel quel jusqu’à sa clôture.',
  },
  'poll/is-closed': {
    en: 'This poll is closed. Publish its result, or reopen it if it was closed too early.',
    fr: 'Ce vote est clos. Publiez-en le résultat, ou rouvrez-le s’il a été clos trop tôt.',
  },
  'poll/is-published': {
    en: 'The result of this poll is published, so it can no longer change. Prepare a new poll to ask again.',
    fr: 'Le résultat de ce vote est publié\u202f: il ne peut plus changer. Préparez un nouveau vote pour reposer la question.',
  },
  'poll/another-open': {
    en: 'Another poll is open: “{question}”. Close it first.',
    fr: 'Un autre vote est ouvert\u202f: «\u202f{question}\u202f». Clôturez-le d’abord.',
  },
  'poll/needs-tally': {
    en: 'Only the server can close this poll, because it holds the ballots.',
    fr: 'Seul le serveur peut clore ce vote, car il détient les bulletins.',
  },
  'poll/not-open': {
    en: 'This poll is closed and takes no more ballots. A ballot saved before the close counts.',
    fr: 'Ce vote est clos et n’accepte plus de bulletins. Un bulletin enregistré avant la clôture compte.',
  },
  'poll/not-admitted': {
    en: 'The moderator has not let you in yet. You can vote as soon as that is done.',
    fr: 'La modération ne vous a pas encore admis·e. Vous pourrez voter dès que ce sera fait.',
  },
  'poll/no-seat': {
    en: 'You hold no seat in this session, and ballots belong to seats: one ballot each.',
    fr: 'Vous n’occupez pas de siège dans cette séance, et le bulletin appartient au siège\u202f: un bulletin par siège.',
  },
  'poll/unknown-option': {
    en: 'The ballot names an option that this poll does not have ({id}). Open the poll again.',
    fr: 'Le bulletin nomme une option que ce vote ne comporte pas ({id}). Rouvrez la page du vote.',
  },
  'poll/points-not-whole': {
    en: 'Points are whole numbers from 0 to {budget}.',
    fr: 'Les points sont des nombres entiers de 0 à {budget}.',
  },
  'poll/points-left': {
    en: 'Points still to give: {left} of {budget}. A ballot gives all of them.',
    fr: 'Points encore à attribuer\u202f: {left} sur {budget}. Un bulletin les attribue tous.',
  },
  'poll/points-over': {
    en: 'Points too many: {over}. A ballot gives {budget}, no more.',
    fr: 'Points en trop\u202f: {over}. Un bulletin en attribue {budget}, pas davantage.',
  },
} as const satisfies Refusals

export type PollsRefusal = keyof typeof pollsRefusals
