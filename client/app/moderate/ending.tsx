import { useState } from 'react'
import { refusalTable } from '../../../shared/meeting.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { rehearseWords } from '../rehearse/rehearse-words.ts'
import { moderateWords } from './moderate-words.ts'

/** Closing and publishing: neither can be taken back, so each says what it does and asks. */
export function Ending() {
  const t = useWording(moderateWords)
  const { session } = useSession().state
  if (session.status === 'open')
    return (
      <div>
        <CloseSession />
      </div>
    )
  if (session.status === 'closed')
    return (
      <Notice title={t('closed')} action={<Publish />}>
        <p>{t('closedHelp')}</p>
      </Notice>
    )
  return (
    <Notice tone="done" title={t('published')} action={<a href={`/record/${session.id}`}>{t('record')}</a>} />
  )
}

export function CloseSession() {
  const t = useWording(moderateWords)
  const language = useLanguage()
  const { polls } = useSession().state
  const voting = Object.values(polls.byId).some(({ status }) => status === 'open')
  return (
    <Act
      act={t('close')}
      says={t('closeSays')}
      done={t('didClose')}
      command="session.close"
      whyNot={voting ? refusalTable['session/poll-open'][language] : null}
    />
  )
}

function Publish() {
  const t = useWording(moderateWords)
  const rehearse = useWording(rehearseWords)
  const { rehearsing } = useConnection()
  return (
    <Act
      act={t('publish')}
      says={t('publishSays')}
      done={t('didPublish')}
      command="session.publish"
      whyNot={rehearsing ? rehearse('noPublish') : null}
    />
  )
}

interface ActProps {
  readonly act: string
  readonly says: string
  readonly done: string
  readonly command: 'session.close' | 'session.publish'
  readonly whyNot: string | null
}

function Act({ act, says, done, command, whyNot }: ActProps) {
  const run = useCommand()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const confirmed = async () => {
    setBusy(true)
    await run({ type: command }, { done })
    setBusy(false)
    setAsking(false)
  }
  return (
    <>
      <Button onPress={() => setAsking(true)} whyNot={whyNot}>
        {act}
      </Button>
      <Confirm
        open={asking}
        title={act}
        says={says}
        confirm={act}
        busy={busy}
        onConfirm={() => void confirmed()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
