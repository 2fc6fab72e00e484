import { defineWords } from '../../wording/words.ts'

export const rehearseWords = defineWords('rehearse', {
  en: {
    open: 'Rehearse, seen by nobody',
    mark: 'Rehearsal – nobody sees this',
    markSays: 'Nothing is sent. Everyone who is expected counts as here.',
    clock: 'Clock of the rehearsal',
    run: 'Run the clock',
    hold: 'Stop the clock',
    times: 'Clock at {speed} times its speed',
    toEnd: 'To the end of the item',
    noItem: 'No item is under way.',
    itemPaused: 'The item is paused.',
    itemOver: 'The time of the item is up.',
    reset: 'Begin again',
    saidReset: 'The rehearsal begins again, as prepared.',
    leave: 'Leave the rehearsal',
    noText: 'The text is no part of a rehearsal: there is one text, and what is written in it stays.',
    noPeople:
      'People and links are no part of a rehearsal: letting somebody in or replacing a link is for real.',
    noPublish: 'Nothing is published in a rehearsal.',
    failed: 'The session could not be fetched',
    again: 'Try again',
  },
  fr: {
    open: 'Répéter, sans que personne ne voie',
    mark: 'Répétition – personne ne voit ceci',
    markSays: 'Rien n’est envoyé. Toutes les personnes attendues comptent comme présentes.',
    clock: 'Horloge de la répétition',
    run: 'Lancer l’horloge',
    hold: 'Arrêter l’horloge',
    times: 'Horloge à {speed} fois sa vitesse',
    toEnd: 'À la fin du point',
    noItem: 'Aucun point n’est en cours.',
    itemPaused: 'Le point est suspendu.',
    itemOver: 'Le temps du point est écoulé.',
    reset: 'Recommencer',
    saidReset: 'La répétition recommence, telle que préparée.',
    leave: 'Quitter la répétition',
    noText:
      'Le texte ne fait pas partie d’une répétition\u202f: il n’y en a qu’un, et ce qui y est écrit reste.',
    noPeople:
      'Les personnes et les liens ne font pas partie d’une répétition\u202f: admettre quelqu’un ou remplacer un lien vaut pour de bon.',
    noPublish: 'Rien n’est publié lors d’une répétition.',
    failed: 'La séance n’a pas pu être lue',
    again: 'Réessayer',
  },
})
