import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useValue } from '../../ui/value.ts'
import { signedMinutes } from '../../wording/format.ts'
import { useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'
import { keyOf, shortcutsOn } from './shortcuts.ts'
import { StartButtons } from './start-buttons.tsx'
import type { Drive } from './use-drive.ts'

/** The row of acts under the remaining time. What each does stays where it is. */
export function DriveButtons({ drive }: { readonly drive: Drive }) {
  const t = useWording(moderateWords)
  const { agenda } = useSession().state
  const keys = useValue(shortcutsOn)
  const key = (act: Parameters<typeof keyOf>[0]) => (keys ? { shortcut: keyOf(act) } : {})
  if (agenda.status === 'prepared')
    return (
      <div className="drive">
        <StartButtons drive={drive} />
        <UndoButton drive={drive} />
      </div>
    )
  if (agenda.status === 'finished') return <UndoButton drive={drive} />
  const { activeId } = agenda
  return (
    <div className="drive">
      <Button kind="primary" size="l" onPress={drive.next} {...key('next')}>
        {t(drive.isLast ? 'last' : 'next')}
      </Button>
      <Button size="l" onPress={drive.pauseOrResume} {...key('pause')}>
        {t(agenda.status === 'paused' ? 'resume' : 'pause')}
      </Button>
      <div className="drive-minutes">
        {[-1, 1, 5].map((minutes) => (
          <MinuteButton key={minutes} minutes={minutes} onPress={() => drive.extend(minutes)} />
        ))}
      </div>
      <Button onPress={() => activeId && drive.skip(activeId)}>{t('skip')}</Button>
      <UndoButton drive={drive} />
    </div>
  )
}

function MinuteButton({ minutes, onPress }: { readonly minutes: number; readonly onPress: () => void }) {
  const t = useWording(moderateWords)
  const signed = signedMinutes(minutes * 60_000)
  return (
    <Button onPress={onPress} label={t('minuteLabel', { signed })}>
      {t('minute', { signed })}
    </Button>
  )
}

/** Says what it would undo. */
function UndoButton({ drive }: { readonly drive: Drive }) {
  const t = useWording(moderateWords)
  const keys = useValue(shortcutsOn)
  if (!drive.lastAct) return null
  return (
    <div className="drive-undo">
      <Button kind="quiet" onPress={drive.undo} {...(keys && { shortcut: keyOf('undo') })}>
        {t('undoWhat', { what: drive.lastAct.words })}
      </Button>
    </div>
  )
}
