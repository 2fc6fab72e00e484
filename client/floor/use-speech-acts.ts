import type { FloorRequest, Speech } from '../../shared/floor/slice.ts'
import { minutes } from '../../shared/kernel/time.ts'
import { useCommand } from '../connection/use-command.ts'
import { usePeople } from '../session/people-names.ts'
import { signedMinutes } from '../wording/format.ts'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'

/** What a moderator does with a speech and its clock. Each act says what it did, with Undo. */
export function useSpeechActs() {
  const t = useWording(floorWords)
  const run = useCommand()
  const who = usePeople()
  const nameOf = ({ personId, seatId }: Pick<FloorRequest, 'personId' | 'seatId'>) =>
    who(personId, seatId).name
  const done = (text: string) => ({ done: text, undo: true })
  return {
    finish: (speech: Speech) =>
      void run({ type: 'floor.finish', speechId: speech.id }, done(t('finished', { name: nameOf(speech) }))),
    pause: ({ id }: Speech) => void run({ type: 'floor.pause-speech', speechId: id }, done(t('saidPaused'))),
    resume: ({ id }: Speech) =>
      void run({ type: 'floor.resume-speech', speechId: id }, done(t('saidResumed'))),
    extend(speech: Speech, count: number) {
      const byMs = minutes(count)
      const said = t('saidExtended', { name: nameOf(speech), minutes: signedMinutes(byMs) })
      void run({ type: 'floor.extend-speech', speechId: speech.id, byMs }, done(said))
    },
    nameOf,
  }
}
