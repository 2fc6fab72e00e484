import type { Refusal } from '../../shared/kernel/area.ts'
import type { Language, Wording } from '../../shared/kernel/wording.ts'
import { word } from '../../shared/kernel/wording.ts'
import { type RefusalCode, refusalTable } from '../../shared/meeting.ts'
import type { RecordedEvent } from '../../shared/world.ts'

/** What became of a command, before anybody puts it into a language. */
export type Outcome =
  | { readonly ok: true; readonly seq: number; readonly events: readonly RecordedEvent[] }
  | { readonly ok: false; readonly status: 409; readonly refusal: Refusal<RefusalCode> }
  | { readonly ok: false; readonly status: 422; readonly problem: Wording; readonly path: string }
  | { readonly ok: false; readonly status: 401 | 403 | 404 | 429 | 503; readonly problem: Wording }

/** Problems that are not refusals of the core: who sent it, how fast, whether it could be stored. */
export const problems = {
  notAnObject: {
    en: 'A command is an object with an id and a type.',
    fr: 'Une commande est un objet muni d’un identifiant et d’un type.',
  },
  unknownType: {
    en: 'This type of command is unknown.',
    fr: 'Ce type de commande est inconnu.',
  },
  malformed: {
    en: 'The command is malformed. Nothing was changed.',
    fr: 'La commande est mal formée. Rien n’a été modifié.',
  },
  idReused: {
    en: 'This id was used for another command. Give every command an id of its own.',
    fr: 'Cet identifiant a déjà servi à une autre commande. Donnez à chaque commande son propre identifiant.',
  },
  notYourRole: {
    en: 'Your role in this session may not do this.',
    fr: 'Votre rôle dans cette séance ne permet pas cette action.',
  },
  otherSession: {
    en: 'This access is for another session.',
    fr: 'Cet accès vaut pour une autre séance.',
  },
  removed: {
    en: 'You were removed from this session. Join again to ask the moderator to let you in.',
    fr: 'Vous avez été retiré·e de cette séance. Rejoignez-la de nouveau pour demander à y être admis·e.',
  },
  noToken: {
    en: 'This access is unknown or was replaced. Ask for a new link.',
    fr: 'Cet accès est inconnu ou a été remplacé. Demandez un nouveau lien.',
  },
  expired: {
    en: 'This access has expired. Follow your link again.',
    fr: 'Cet accès a expiré. Suivez de nouveau votre lien.',
  },
  personErased: {
    en: 'What this session knew of you was erased, and your access with it.',
    fr: 'Ce que cette séance savait de vous a été effacé, et votre accès avec.',
  },
  notPublished: {
    en: 'The record is not published yet. Until then it is for those in the session and its observers.',
    fr: 'Le compte rendu n’est pas encore publié. D’ici là, il est réservé à la séance et à ses observateurs.',
  },
  noSession: { en: 'There is no such session here.', fr: 'Cette séance n’existe pas ici.' },
  erased: {
    en: 'The organiser has erased this session. Nothing of it is kept on this server any more.',
    fr: 'L’organisation a effacé cette séance. Ce serveur n’en conserve plus rien.',
  },
  tooFast: {
    en: 'That was too fast. Nothing was changed; try again in a moment.',
    fr: 'C’était trop rapide. Rien n’a été modifié\u202f; réessayez dans un instant.',
  },
  notStored: {
    en: 'The server could not store this, so it has not happened. Try again.',
    fr: 'Le serveur n’a pas pu enregistrer cette action\u202f: elle n’a pas eu lieu. Réessayez.',
  },
  failed: {
    en: 'Something went wrong on the server. Look whether it happened before you try again.',
    fr: 'Une erreur s’est produite sur le serveur. Vérifiez si l’action a eu lieu avant de réessayer.',
  },
  oldPage: {
    en: 'This page is from an earlier version. Reload it.',
    fr: 'Cette page date d’une version antérieure. Rechargez-la.',
  },
} as const satisfies Record<string, Wording>

/** The sentence for a person, in their language. */
export function messageOf(outcome: Extract<Outcome, { ok: false }>, language: Language): string {
  if (outcome.status !== 409) return word(outcome.problem, language)
  return word(refusalTable[outcome.refusal.code], language, outcome.refusal.params)
}
