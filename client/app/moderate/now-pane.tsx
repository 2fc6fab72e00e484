import { NextItems } from '../../agenda/next-items.tsx'
import { NowCard } from '../../agenda/now-card.tsx'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { DriveButtons } from './drive-buttons.tsx'
import { Ending } from './ending.tsx'
import { moderateWords } from './moderate-words.ts'
import type { Drive } from './use-drive.ts'

/** What is under way and everything that drives it. */
export function NowPane({ drive }: { readonly drive: Drive }) {
  const t = useWording(moderateWords)
  const { agenda, session } = useSession().state
  const underWay = agenda.activeId !== null
  return (
    <div className="now-pane">
      <NowCard announced>{session.status === 'open' && <DriveButtons drive={drive} />}</NowCard>
      {underWay && <Owed />}
      <NextItems />
      {underWay && !drive.isLast && session.status === 'open' && (
        <p>
          <Button kind="quiet" onPress={drive.finish}>
            {t('finishNow')}
          </Button>
        </p>
      )}
      {(agenda.status === 'finished' || session.status !== 'open') && <Ending />}
    </div>
  )
}

/** Every overrun of a real session is paid by discussion: what it is still owed stands here all along. */
function Owed() {
  const t = useWording(moderateWords)
  const language = useLanguage()
  const { outlook } = useAgenda()
  const { promisedMs, toComeMs } = outlook.discussion
  if (promisedMs === 0) return null
  const owes = outlook.owedToDiscussionMs >= 30_000
  const says = { toCome: duration(toComeMs, language), promised: duration(promisedMs, language) }
  return (
    <p className="now-pane-owed" data-owes={owes || undefined}>
      <strong>
        {owes ? t('owed', { span: duration(outlook.owedToDiscussionMs, language) }) : t('owedNone')}
      </strong>
      <span> · {t('owedHelp', says)}</span>
    </p>
  )
}
