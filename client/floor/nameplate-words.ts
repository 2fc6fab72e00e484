import { defineWords } from '../wording/words.ts'

/** Of putting somebody in the list who raised a nameplate. */
export const nameplateWords = defineWords('floor-nameplate', {
  en: {
    raiseHint: 'Type two letters of a name or a city, then Enter.',
    raiseAs: 'As',
    noMatch: 'Nobody by that name',
    isWaiting: 'in the list already',
    toWhom: 'Question to',
    withWhom: 'Together with',
    choose: 'choose…',
    addSeat: 'add a seat…',
    without: 'Without {name}',
    toWhomFirst: 'First say to whom the question is put.',
    withWhomFirst: 'First say with whom the statement is made.',
  },
  fr: {
    raiseHint: 'Tapez deux lettres d’un nom ou d’une ville, puis Entrée.',
    raiseAs: 'Pour',
    noMatch: 'Personne de ce nom',
    isWaiting: 'déjà sur la liste',
    toWhom: 'Question à',
    withWhom: 'Avec',
    choose: 'choisir…',
    addSeat: 'ajouter un siège…',
    without: 'Sans {name}',
    toWhomFirst: 'Indiquez d’abord à qui s’adresse la question.',
    withWhomFirst: 'Indiquez d’abord avec qui la déclaration est faite.',
  },
})
