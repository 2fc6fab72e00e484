import { onThisDevice } from '../../ui/kept.ts'
import { createValue } from '../../ui/value.ts'
import { forgetNotification, notify } from './notify.ts'

const KEY = 'pll.next-alert'
/** Whether this device sounds and shakes when one's turn comes; only where somebody asked for it. */
export const alertOn = createValue(onThisDevice.read(KEY) === 'on')

/** Switching it on makes the sound once: that is how it will be, and the browser asks for a press before any sound. */
export function switchAlert(on: boolean): void {
  if (on) onThisDevice.write(KEY, 'on')
  else onThisDevice.forget(KEY)
  alertOn.set(on)
  if (on) call()
}

/** Calls as far as this device lets a page do so, with a notification where nobody looks at it. */
export function alertNow(title: string, body: string): void {
  if (!alertOn.get()) return
  call()
  void notify(title, body)
}

/** It is no longer one's turn. */
export const endAlert = (): void => void forgetNotification()

function call(): void {
  if ('vibrate' in navigator) navigator.vibrate([200, 120, 200])
  void chime()
}

let audio: AudioContext | null = null
const NOTES_HZ = [660, 880]
const NOTE_S = 0.22

async function chime(): Promise<void> {
  if (!('AudioContext' in window)) return
  audio ??= new AudioContext()
  await audio.resume()
  for (const [index, hz] of NOTES_HZ.entries()) note(audio, hz, audio.currentTime + index * NOTE_S)
}

/** Soft at both ends, or a loudspeaker cracks. */
function note(context: AudioContext, hz: number, from: number): void {
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.frequency.value = hz
  volume.gain.setValueAtTime(0, from)
  volume.gain.linearRampToValueAtTime(0.2, from + 0.03)
  volume.gain.linearRampToValueAtTime(0, from + NOTE_S)
  tone.connect(volume).connect(context.destination)
  tone.start(from)
  tone.stop(from + NOTE_S)
}
