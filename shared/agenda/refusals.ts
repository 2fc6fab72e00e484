import type { Refusals } from '../kernel/area.ts'

export const agendaRefusals = {
  'agenda/session-closed': {
    en: 'The session is closed: the agenda can no longer change.',
    fr: 'La séance est close\u202f: l’ordre du jour ne peut plus changer.',
  },
  'agenda/empty': {
    en: 'The agenda has no item that could begin. Add one, or re-open one that was skipped.',
    fr: 'L’ordre du jour n’a aucun point qui puisse commencer. Ajoutez-en un ou rouvrez un point passé.',
  },
  'agenda/not-started': {
    en: 'The agenda has not started yet. Start it first.',
    fr: 'L’ordre du jour n’a pas encore commencé. Lancez-le d’abord.',
  },
  'agenda/already-started': {
    en: 'The agenda has started: its plan can no longer be replaced. Change single items instead.',
    fr: 'L’ordre du jour a commencé\u202f: son plan ne peut plus être remplacé. Modifiez plutôt les points un à un.',
  },
  'agenda/already-finished': {
    en: 'The agenda is finished. Re-open an item to go on.',
    fr: 'L’ordre du jour est terminé. Rouvrez un point pour continuer.',
  },
  'agenda/not-active': {
    en: 'The item under way is “{title}”, not the one you were leaving. Nothing was changed.',
    fr: 'Le point en cours est «\u202f{title}\u202f», et non celui que vous quittiez. Rien n’a été modifié.',
  },
  'agenda/already-paused': {
    en: 'The agenda is paused already.',
    fr: 'L’ordre du jour est déjà suspendu.',
  },
  'agenda/not-paused': {
    en: 'The agenda is not paused: there is nothing to resume.',
    fr: 'L’ordre du jour n’est pas suspendu\u202f: il n’y a rien à reprendre.',
  },
  'agenda/unknown-item': {
    en: 'This item is not on the agenda. It may have been replaced: look at the agenda again.',
    fr: 'Ce point n’est pas à l’ordre du jour. Il a pu être remplacé\u202f: consultez l’ordre du jour à nouveau.',
  },
  'agenda/not-an-item': {
    en: '“{title}” is a block. Choose one of its items.',
    fr: '«\u202f{title}\u202f» est un bloc. Choisissez l’un de ses points.',
  },
  'agenda/item-closed': {
    en: '“{title}” is over or was skipped. Re-open it first.',
    fr: '«\u202f{title}\u202f» est terminé ou a été passé. Rouvrez-le d’abord.',
  },
  'agenda/item-open': {
    en: '“{title}” is not closed: there is nothing to re-open.',
    fr: '«\u202f{title}\u202f» n’est pas clos\u202f: il n’y a rien à rouvrir.',
  },
  'agenda/nothing-to-cut': {
    en: '“{title}” has no time left that could be cut.',
    fr: '«\u202f{title}\u202f» n’a plus de temps que l’on puisse retirer.',
  },
  'agenda/too-long': {
    en: 'This would become too long: at most {days} days.',
    fr: 'Ce serait trop long\u202f: {days} jours au maximum.',
  },
  'agenda/nothing-changed': {
    en: 'There is nothing to change in this.',
    fr: 'Il n’y a rien à modifier ici.',
  },
  'agenda/unknown-speaker': {
    en: 'This person is not a speaker of “{title}”.',
    fr: 'Cette personne n’est pas intervenante au point «\u202f{title}\u202f».',
  },
  'agenda/unknown-substitute': {
    en: 'The substitute is not known in this session. Add the person first.',
    fr: 'La personne remplaçante n’est pas connue dans cette séance. Ajoutez-la d’abord.',
  },
  'agenda/substitute-not-needed': {
    en: 'Only a speaker who apologised can have a substitute, and it must be somebody else.',
    fr: 'Seule une personne excusée peut être remplacée, et par quelqu’un d’autre.',
  },
  'agenda/id-repeated': {
    en: 'Two entries of the agenda have the same id ({id}).',
    fr: 'Deux entrées de l’ordre du jour portent le même identifiant ({id}).',
  },
  'agenda/answers-itself': {
    en: '“{title}” cannot respond to itself. Name what it responds to.',
    fr: '«\u202f{title}\u202f» ne peut pas répondre à lui-même. Indiquez à quoi ce point répond.',
  },
  'agenda/child-missing': {
    en: 'The agenda names an entry that is not in it ({id}).',
    fr: 'L’ordre du jour cite une entrée qui n’y figure pas ({id}).',
  },
  'agenda/two-parents': {
    en: 'The entry {id} stands in two places of the agenda.',
    fr: 'L’entrée {id} figure à deux endroits de l’ordre du jour.',
  },
  'agenda/no-parent': {
    en: 'The entry {id} stands nowhere in the agenda, or inside itself.',
    fr: 'L’entrée {id} ne figure nulle part dans l’ordre du jour, ou à l’intérieur d’elle-même.',
  },
  'agenda/too-deep': {
    en: 'Blocks lie too deep in one another: at most {max} levels.',
    fr: 'Les blocs sont trop imbriqués\u202f: {max} niveaux au maximum.',
  },
  'agenda/speaker-repeated': {
    en: 'A speaker is named twice at “{title}”.',
    fr: 'Une personne est citée deux fois au point «\u202f{title}\u202f».',
  },
  'agenda/no-plan': {
    en: 'There is no agenda yet. Set one first.',
    fr: 'Il n’y a pas encore d’ordre du jour. Établissez-en un d’abord.',
  },
  'agenda/not-a-block': {
    en: '“{title}” is an item, not a block: nothing can stand inside it.',
    fr: '«\u202f{title}\u202f» est un point, non un bloc\u202f: rien ne peut s’y placer.',
  },
  'agenda/place-gone': {
    en: 'That place is no longer there: the agenda has changed. Look at it again.',
    fr: 'Cet emplacement n’existe plus\u202f: l’ordre du jour a changé. Consultez-le à nouveau.',
  },
  'agenda/inside-itself': {
    en: '“{title}” cannot be put inside itself.',
    fr: '«\u202f{title}\u202f» ne peut pas être placé à l’intérieur de lui-même.',
  },
  'agenda/before-active': {
    en: 'What is still to come cannot stand before “{title}”, which is under way. Put it after, or start it instead of “{title}”.',
    fr: 'Ce qui reste à venir ne peut pas précéder «\u202f{title}\u202f», qui est en cours. Placez-le après, ou lancez-le à la place de «\u202f{title}\u202f».',
  },
  'agenda/item-begun': {
    en: '“{title}” has begun: it stays on the agenda where it is. It can be skipped.',
    fr: '«\u202f{title}\u202f» a commencé\u202f: ce point reste à sa place dans l’ordre du jour. Il peut être passé.',
  },
  'agenda/block-not-empty': {
    en: 'A block is added empty. Add or move its items into it afterwards.',
    fr: 'Un bloc s’ajoute vide. Ajoutez-y ou déplacez-y ensuite ses points.',
  },
  'agenda/full': {
    en: 'The agenda is full: at most {max} entries.',
    fr: 'L’ordre du jour est complet\u202f: {max} entrées au maximum.',
  },
  'agenda/hold-past': {
    en: 'This moment is past. Choose a later one.',
    fr: 'Ce moment est passé. Choisissez-en un plus tardif.',
  },
  'agenda/unknown-person': {
    en: 'A speaker is not known in this session. Add the person first.',
    fr: 'Une personne intervenante n’est pas connue dans cette séance. Ajoutez-la d’abord.',
  },
  'agenda/heard': {
    en: 'The room has put points or answers to “{title}”: it stays on the agenda. It can be skipped.',
    fr: 'La salle a adressé des questions ou des réponses à «\u202f{title}\u202f»\u202f: ce point reste à l’ordre du jour. Il peut être passé.',
  },
  'agenda/not-under-way': {
    en: '“{title}” is not under way: none of its speakers has a turn now.',
    fr: '«\u202f{title}\u202f» n’est pas en cours\u202f: personne n’y a la parole pour l’instant.',
  },
  'agenda/speaker-gone-on': {
    en: 'The turn has changed since. Nothing was done.',
    fr: 'La parole est passée entre-temps. Rien n’a été modifié.',
  },
  'agenda/no-next-speaker': {
    en: 'Nobody else is to speak at “{title}”.',
    fr: 'Plus personne ne doit intervenir au point «\u202f{title}\u202f».',
  },
  'agenda/speaker-away': {
    en: 'This speaker has apologised. Name a substitute first.',
    fr: 'Cette personne est excusée. Désignez d’abord sa remplaçante ou son remplaçant.',
  },
  'agenda/settled-already': {
    en: 'This has been settled already. Undo it, or mark the speaker as expected, first.',
    fr: 'Ce point est déjà réglé. Annulez-le ou marquez d’abord la personne comme attendue.',
  },
  'agenda/name-substitute': {
    en: 'Say who speaks as the substitute.',
    fr: 'Indiquez qui intervient en remplacement.',
  },
  'agenda/no-discussion': {
    en: 'No discussion is left that could take this time.',
    fr: 'Il ne reste pas de discussion qui puisse recevoir ce temps.',
  },
  'agenda/not-admitted': {
    en: 'You have not been let in yet. Wait for the moderator.',
    fr: 'Vous n’avez pas encore été admis. Attendez la modération.',
  },
  'agenda/no-seat': {
    en: 'Only those who hold a seat can do this.',
    fr: 'Seules les personnes qui occupent un siège peuvent le faire.',
  },
  'agenda/name-addressee': {
    en: 'Say to which item or to whom the point is put.',
    fr: 'Indiquez à quel point ou à qui s’adresse la question.',
  },
  'agenda/not-a-speaker': {
    en: 'This person is not to speak there.',
    fr: 'Cette personne n’y est pas intervenante.',
  },
  'agenda/point-exists': {
    en: 'This point has been put already.',
    fr: 'Cette question a déjà été posée.',
  },
  'agenda/too-many-points': {
    en: 'You have put {max} points. Wait until some are answered.',
    fr: 'Vous avez posé {max} questions. Attendez que certaines reçoivent une réponse.',
  },
  'agenda/unknown-point': {
    en: 'This point is not there, or has been answered.',
    fr: 'Cette question n’existe pas ou a déjà reçu une réponse.',
  },
  'agenda/not-yours': {
    en: 'Somebody else said this. Only they or a moderator can take it back.',
    fr: 'Quelqu’un d’autre l’a dit. Seules cette personne ou la modération peuvent le retirer.',
  },
  'agenda/point-answered': {
    en: 'This point has been answered. A moderator can still remove it.',
    fr: 'Cette question a reçu une réponse. La modération peut encore la retirer.',
  },
  'agenda/asks-nothing': {
    en: '“{title}” asks the room nothing.',
    fr: '«\u202f{title}\u202f» ne demande rien à la salle.',
  },
  'agenda/answer-exists': {
    en: 'An answer with this id is there already.',
    fr: 'Une réponse porte déjà cet identifiant.',
  },
  'agenda/unknown-answer': {
    en: 'This answer is not there. It may have been changed or removed.',
    fr: 'Cette réponse n’existe pas. Elle a pu être modifiée ou retirée.',
  },
  'agenda/undo-unknown': {
    en: 'This can no longer be undone.',
    fr: 'Cette action ne peut plus être annulée.',
  },
  'agenda/undo-superseded': {
    en: 'Something later depends on this. Undo the latest change first.',
    fr: 'Une action plus récente en dépend. Annulez d’abord la dernière modification.',
  },
} as const satisfies Refusals

export type AgendaRefusal = keyof typeof agendaRefusals
