import { useRef, useState } from 'react'
import { mayRead } from '../../../shared/conclusions/evolve.ts'
import type { Statement } from '../../../shared/conclusions/statements.ts'
import { ConclusionsView } from '../../conclusions/conclusions-view.tsx'
import { useSession } from '../../connection/session-context.ts'
import { useStatements } from '../../connection/use-statements.ts'
import { Button } from '../../ui/button.tsx'
import { onThisDevice } from '../../ui/kept.ts'
import { useWording } from '../../wording/use-wording.ts'
import { observeWords } from './observe-words.ts'
import { useChanges } from './use-changes.ts'

/** The text to read. It changes in silence; that it has is told now and then, to those who wish it. */
export default function Reading() {
  const t = useWording(observeWords)
  const { state, mine } = useSession()
  const readable = mayRead(state, mine.role, mine.admitted)
  const { statements, problem } = useStatements(readable)
  if (!readable) return <p className="observe-quiet">{t('textClosed')}</p>
  if (problem && !statements) return <p role="status">{t('problem', { message: problem })}</p>
  if (!statements) return <p className="observe-quiet">{t('loading')}</p>
  return <Text statements={statements} />
}

const KEY = 'pll.changes-muted'

function Text({ statements }: { readonly statements: readonly Statement[] }) {
  const t = useWording(observeWords)
  const { language, status } = useSession().state.session
  const changed = useChanges(statements)
  const text = useRef<HTMLDivElement>(null)
  const [muted, setMuted] = useState(() => onThisDevice.read(KEY) === 'yes')
  const mute = (next: boolean) => {
    onThisDevice.write(KEY, next ? 'yes' : 'no')
    setMuted(next)
  }
  return (
    <div className="observe-reading">
      {status !== 'published' && (
        <div className="observe-changes">
          <span role="status">
            {!muted && changed.length > 0 ? t('changed', { count: changed.length }) : ''}
          </span>
          {!muted && changed.length > 0 && (
            <Button kind="quiet" onPress={() => goTo(text.current, changed)}>
              {t('goThere')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => mute(!muted)}>
            {t(muted ? 'unmute' : 'mute')}
          </Button>
        </div>
      )}
      <div ref={text} lang={language}>
        <ConclusionsView statements={statements} />
      </div>
    </div>
  )
}

/** To the first changed paragraph, with the focus: the next line that is read is the new one. */
function goTo(text: HTMLElement | null, changed: readonly string[]): void {
  const found = [...(text?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])].find((element) =>
    changed.includes(element.dataset.statement ?? ''),
  )
  if (!found) return
  found.tabIndex = -1
  found.scrollIntoView({ block: 'center' })
  found.focus({ preventScroll: true })
}
