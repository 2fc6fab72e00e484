import type { Refusals } from '../kernel/area.ts'

export const floorRefusals = {
  'floor/session-closed': {
    en: 'The session is closed: nobody takes the floor any more.',
    fr: 'La séance est close\u202f: plus personne ne prend la parole.',
  },
  'floor/list-closed': {
    en: 'The speakers’ list is closed. Only a point of order may still be raised.',
    fr: 'La liste des orateurs est close. Seule une motion d’ordre peut encore être présentée.',
  },
  'floor/already-open': {
    en: 'The speakers’ list is open already.',
    fr: 'La liste des orateurs est déjà ouverte.',
  },
  'floor/already-closed': {
    en: 'The speakers’ list is closed already.',
    fr: 'La liste des orateurs est déjà close.',
  },
  'floor/not-admitted': {
    en: 'The moderator has not let you in yet. You can ask for the floor as soon as that is done.',
    fr: 'La modération ne vous a pas encore admis·e. Vous pourrez demander la parole dès que ce sera fait.',
  },
  'floor/no-seat': {
    en: 'You hold no seat in this session, so you cannot ask for the floor here. Ask the moderator to give it to you.',
    fr: 'Vous n’occupez pas de siège dans cette séance et ne pouvez donc pas demander la parole ici. Adressez-vous à la modération.',
  },
  'floor/name-the-speaker': {
    en: 'A moderator gives the floor and does not ask for it. Say for whom the request is.',
    fr: 'La modération donne la parole et ne la demande pas. Indiquez pour qui est la demande.',
  },
  'floor/only-for-yourself': {
    en: 'Only a moderator can put somebody of another seat in the speakers’ list.',
    fr: 'Seule la modération peut inscrire une personne d’un autre siège sur la liste des orateurs.',
  },
  'floor/person-unknown': {
    en: 'This person is not known in this session. Add them to the people first.',
    fr: 'Cette personne n’est pas connue dans cette séance. Ajoutez-la d’abord aux personnes.',
  },
  'floor/person-removed': {
    en: 'This person was removed from the session. Let them in again first.',
    fr: 'Cette personne a été retirée de la séance. Réadmettez-la d’abord.',
  },
  'floor/other-seat': {
    en: 'This place belongs to another seat. Only somebody of the same seat can take it over.',
    fr: 'Cette place appartient à un autre siège. Seule une personne du même siège peut la reprendre.',
  },
  'floor/theirs-already': {
    en: 'This person has this place already.',
    fr: 'Cette personne a déjà cette place.',
  },
  'floor/person-without-seat': {
    en: 'This person holds no seat, and only a seat has a place in the speakers’ list.',
    fr: 'Cette personne n’occupe pas de siège, et seul un siège a une place sur la liste des orateurs.',
  },
  'floor/waiting-already': {
    en: 'This seat is in the speakers’ list already. Withdraw that request to make another.',
    fr: 'Ce siège figure déjà sur la liste des orateurs. Retirez cette demande pour en faire une autre.',
  },
  'floor/point-of-order-waiting': {
    en: 'This seat has raised a point of order already. It comes up as soon as the moderator calls it.',
    fr: 'Ce siège a déjà présenté une motion d’ordre. Elle sera traitée dès que la modération l’appellera.',
  },
  'floor/list-full': {
    en: 'The speakers’ list holds {max} requests, the most it can. Try again when somebody has spoken.',
    fr: 'La liste des orateurs compte {max} demandes, le maximum possible. Réessayez après une prise de parole.',
  },
  'floor/request-exists': {
    en: 'There is a request with this id already. Nothing was added.',
    fr: 'Une demande porte déjà cet identifiant. Rien n’a été ajouté.',
  },
  'floor/not-waiting': {
    en: 'This request is no longer waiting: it was called or withdrawn.',
    fr: 'Cette demande n’est plus en attente\u202f: elle a été appelée ou retirée.',
  },
  'floor/not-yours': {
    en: 'Only the seat that asked, or a moderator, can withdraw this request.',
    fr: 'Seul le siège qui a fait cette demande, ou la modération, peut la retirer.',
  },
  'floor/speech-exists': {
    en: 'There was a speech with this id already. Call again.',
    fr: 'Une prise de parole porte déjà cet identifiant. Appelez de nouveau.',
  },
  'floor/not-speaking': {
    en: 'This speech is over already. Whoever has the floor now keeps it.',
    fr: 'Cette prise de parole est déjà terminée. La personne qui a maintenant la parole la garde.',
  },
  'floor/already-paused': {
    en: 'The clock of this speech stands already.',
    fr: 'Le temps de cette prise de parole est déjà suspendu.',
  },
  'floor/already-running': {
    en: 'The clock of this speech is running already.',
    fr: 'Le temps de cette prise de parole court déjà.',
  },
  'floor/no-limit': {
    en: 'Nothing limits this speech, so there is no limit to change.',
    fr: 'Rien ne limite cette prise de parole\u202f: il n’y a pas de limite à modifier.',
  },
  'floor/limit-reached': {
    en: 'This limit can be moved no further in this direction.',
    fr: 'Cette limite ne peut être déplacée davantage dans ce sens.',
  },
  'floor/only-order-interrupts': {
    en: 'Only a point of order interrupts a speech. Call this request when the speech is over.',
    fr: 'Seule une motion d’ordre interrompt une prise de parole. Appelez cette demande quand elle sera terminée.',
  },
  'floor/order-under-way': {
    en: 'A point of order is being heard, and another cannot interrupt it. Call it when this one is over.',
    fr: 'Une motion d’ordre est en cours et une autre ne peut l’interrompre. Appelez-la quand celle-ci sera terminée.',
  },
  'floor/closing-past': {
    en: 'This time has passed. Choose a later one, or close the list now.',
    fr: 'Cette heure est passée. Choisissez-en une autre ou fermez la liste maintenant.',
  },
  'floor/closing-unchanged': {
    en: 'The closing time of the list is that already.',
    fr: 'L’heure de clôture de la liste est déjà celle-là.',
  },
  'floor/rules-unchanged': {
    en: 'The rules of the floor are these already.',
    fr: 'Les règles de prise de parole sont déjà celles-là.',
  },
  'floor/there-already': {
    en: 'This request stands there already.',
    fr: 'Cette demande se trouve déjà à cette place.',
  },
  'floor/edit-unchanged': {
    en: 'The request says this already. Nothing was changed.',
    fr: 'La demande dit déjà cela. Rien n’a été modifié.',
  },
  'floor/place-would-be-lost': {
    en: 'Another kind of request goes to the end of the list. Say that you agree, or change the subject alone.',
    fr: 'Une demande d’un autre type passe en fin de liste. Confirmez-le ou ne modifiez que le sujet.',
  },
  'floor/question-to-whom': {
    en: 'Say to whom the question is put.',
    fr: 'Indiquez à qui la question est posée.',
  },
  'floor/joint-with-whom': {
    en: 'A joint statement, and nothing else, names the other seats behind it. Name at least one.',
    fr: 'Une déclaration conjointe, et elle seule, nomme les autres sièges qui la portent. Nommez-en au moins un.',
  },
  'floor/seat-unknown': {
    en: 'Nobody in this session holds one of these seats. Choose them from the people of the session.',
    fr: 'Personne dans cette séance n’occupe l’un de ces sièges. Choisissez-les parmi les personnes de la séance.',
  },
  'floor/seat-twice': {
    en: 'Each seat is named once, and the one that speaks is not named beside itself.',
    fr: 'Chaque siège est nommé une seule fois, et celui qui parle ne se nomme pas lui-même.',
  },
  'floor/round-empty': {
    en: 'Everyone named is in the list already.',
    fr: 'Toutes les personnes nommées figurent déjà sur la liste.',
  },
  'floor/record-closed': {
    en: 'Text for the record is no longer taken: its time has passed or the record is published.',
    fr: 'Les textes pour le compte rendu ne sont plus reçus\u202f: le délai est passé ou le compte rendu est publié.',
  },
  'floor/texts-full': {
    en: 'This seat has handed in {max} texts, the most it can. Take one back to hand in another.',
    fr: 'Ce siège a remis {max} textes, le maximum possible. Retirez-en un pour en remettre un autre.',
  },
  'floor/replies-used': {
    en: 'You have used your right of reply in this item: it is had {max} times. You can ask for a contribution.',
    fr: 'Vous avez épuisé votre droit de réponse sur ce point : il s’exerce {max} fois. Vous pouvez demander une intervention.',
  },
  'floor/no-replies': {
    en: 'There is no right of reply in this session. You can ask for a contribution.',
    fr: 'Il n’y a pas de droit de réponse dans cette séance. Vous pouvez demander une intervention.',
  },
  'floor/text-exists': {
    en: 'There is a text with this id already. Nothing was added.',
    fr: 'Un texte porte déjà cet identifiant. Rien n’a été ajouté.',
  },
  'floor/text-unknown': {
    en: 'This text is no longer there: it was taken back.',
    fr: 'Ce texte n’est plus là\u202f: il a été retiré.',
  },
  'floor/undo-unknown': {
    en: 'There is nothing of this kind left to undo.',
    fr: 'Il n’y a plus rien de tel à annuler.',
  },
  'floor/undo-superseded': {
    en: 'Something was done on the floor after this. Undo that first.',
    fr: 'Autre chose a été fait depuis sur la liste des orateurs. Annulez-le d’abord.',
  },
} as const satisfies Refusals

export type FloorRefusal = keyof typeof floorRefusals
