import type { Speech } from '../../shared/floor/slice.ts'
import { isRunning } from '../../shared/floor/speech-clock.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import type { FloorActs } from './use-floor-acts.ts'

/** What a moderator can do with the speech under way. */
export function SpeechButtons({ speech, acts }: { readonly speech: Speech; readonly acts: FloorActs }) {
  const t = useWording(floorWords)
  const running = isRunning(speech)
  return (
    <>
      <Button kind="primary" onPress={() => acts.finish(speech)}>
        {t('finish')}
      </Button>
      {running ? (
        <Button label={t('pauseLabel')} onPress={() => acts.pause(speech)}>
          {t('pauseSpeech')}
        </Button>
      ) : (
        <Button label={t('resumeLabel')} onPress={() => acts.resume(speech)}>
          {t('resumeSpeech')}
        </Button>
      )}
      {speech.limitMs !== null && (
        <>
          <Button label={t('minusMinute')} onPress={() => acts.extend(speech, -1)}>
            −1 min
          </Button>
          <Button label={t('plusMinute')} onPress={() => acts.extend(speech, 1)}>
            +1 min
          </Button>
        </>
      )}
    </>
  )
}
