import './rehearsal.css'
import { outlook } from '../../../shared/agenda/outlook.ts'
import type { Rehearsal } from '../../connection/rehearsal.ts'
import { speeds } from '../../connection/rehearsal-clock.ts'
import { useNow, useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { useValue } from '../../ui/value.ts'
import { useWording } from '../../wording/use-wording.ts'
import { rehearseWords } from './rehearse-words.ts'

interface RehearsalBarProps {
  readonly rehearsal: Rehearsal
  readonly onReset: () => void
}

/** Says that this is no session, and drives its clock. */
export function RehearsalBar({ rehearsal, onReset }: RehearsalBarProps) {
  const t = useWording(rehearseWords)
  const { sessionId } = rehearsal
  return (
    <>
      {/* Stays in sight where the page scrolls. */}
      <p className="rehearsal-mark">{t('mark')}</p>
      <section className="rehearsal-bar" aria-label={t('clock')}>
        <p className="rehearsal-says">{t('markSays')}</p>
        <Pace rehearsal={rehearsal} />
        <ToEnd rehearsal={rehearsal} />
        <Button onPress={onReset}>{t('reset')}</Button>
        <a className="rehearsal-leave" href={`/moderate/${sessionId}`}>
          {t('leave')}
        </a>
      </section>
    </>
  )
}

function Pace({ rehearsal: { clock } }: { readonly rehearsal: Rehearsal }) {
  const t = useWording(rehearseWords)
  const { running, speed } = useValue(clock.pace)
  return (
    <div className="rehearsal-pace">
      <Button onPress={() => clock.set({ running: !running })}>{t(running ? 'hold' : 'run')}</Button>
      {speeds.map((one) => (
        <Button
          key={one}
          label={t('times', { speed: one })}
          pressed={one === speed}
          onPress={() => clock.set({ speed: one })}
        >
          {`×${one}`}
        </Button>
      ))}
    </div>
  )
}

function ToEnd({ rehearsal: { clock } }: { readonly rehearsal: Rehearsal }) {
  const t = useWording(rehearseWords)
  const { agenda } = useSession().state
  const remainingMs = outlook(agenda, useNow()).remainingMs
  const whyNot = () => {
    if (remainingMs === null) return t('noItem')
    if (agenda.status === 'paused') return t('itemPaused')
    return remainingMs <= 0 ? t('itemOver') : null
  }
  // What is shown is a whole second; what is left is counted at the press.
  const jump = () => clock.jump(outlook(agenda, clock.now()).remainingMs ?? 0)
  return (
    <Button onPress={jump} whyNot={whyNot()} whyNotPlace="asked">
      {t('toEnd')}
    </Button>
  )
}
