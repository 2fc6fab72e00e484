import type { ReactNode } from 'react'
import { useAgenda, useTimeOfDay } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { moderateWords } from './moderate-words.ts'
import { type StartWays, startWays } from './start-ways.ts'
import { startWords } from './start-words.ts'
import type { Drive } from './use-drive.ts'

/** Starts the session; away from its planned time there are two ways, each with what it means for the end. */
export function StartButtons({ drive }: { readonly drive: Drive }) {
  const t = useWording(moderateWords)
  const { now } = useAgenda()
  const ways = startWays(useSession().state, now)
  if (ways) return <TwoWays ways={ways} drive={drive} />
  return (
    <Button kind="primary" size="l" onPress={() => drive.start(false)}>
      {t('start')}
    </Button>
  )
}

function TwoWays({ ways, drive }: { readonly ways: StartWays; readonly drive: Drive }) {
  const t = useWording(startWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const { awayMs, plannedEndAt, keptEndsAt, movedEndsAt } = ways
  const late = awayMs > 0
  const [planned, expected] = [time(plannedEndAt), time(keptEndsAt)]
  return (
    <div className="start-ways">
      <Way means={planned === expected ? t('keptSame', { planned }) : t('kept', { expected, planned })}>
        <Button kind="primary" size="l" onPress={() => drive.start(false)}>
          {t(late ? 'late' : 'early', { span: duration(awayMs, language) })}
        </Button>
      </Way>
      <Way means={t(late ? 'moved' : 'movedEarly', { expected: time(movedEndsAt) })}>
        <Button size="l" onPress={() => drive.start(true)}>
          {t('move')}
        </Button>
      </Way>
    </div>
  )
}

function Way({ means, children }: { readonly means: string; readonly children: ReactNode }) {
  return (
    <div className="start-way">
      {children}
      <p>{means}</p>
    </div>
  )
}
