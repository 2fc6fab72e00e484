import { defineWords } from '../../wording/words.ts'

export const alertWords = defineWords('alert', {
  en: {
    alert: 'Tell me with a sound when it is my turn',
    notifies: 'This device sounds, and shows a notification while you look at something else.',
    denied: 'Notifications are blocked on this device: it sounds while this page is open.',
    soundAndVibration: 'This device can sound and vibrate while this page is open, without a notification.',
    soundOnly: 'This device can sound while this page is open, without a notification.',
  },
  fr: {
    alert: 'Me prévenir par un son quand vient mon tour',
    notifies: 'Cet appareil sonne et affiche une notification quand vous regardez autre chose.',
    denied:
      'Les notifications sont bloquées sur cet appareil\u202f: il sonne tant que cette page est ouverte.',
    soundAndVibration:
      'Cet appareil peut sonner et vibrer tant que cette page est ouverte, sans notification.',
    soundOnly: 'Cet appareil peut sonner tant que cette page est ouverte, sans notification.',
  },
})
