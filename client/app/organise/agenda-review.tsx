import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { AgendaItems } from './agenda-items.tsx'
import { AgendaText } from './agenda-text.tsx'
import { newSessionWords } from './new-session-words.ts'
import { flat } from './reading-draft.ts'
import type { Drafting } from './use-draft.ts'
import type { Mistakes } from './use-mistakes.ts'
import { useReading } from './use-reading.ts'

interface AgendaReviewProps {
  readonly organiser: string
  readonly drafting: Drafting
  readonly mistakes: Mistakes
}

/** The text and, beside it, how it is read: doubts stand at their line and at their item. */
export function AgendaReview({ organiser, drafting, mistakes }: AgendaReviewProps) {
  const t = useWording(newSessionWords)
  const { draft } = drafting
  const { problem, busy, stale, readAgain } = useReading(organiser, drafting)
  const [line, setLine] = useState<number | null>(null)
  const count = draft.warnings.filter(({ severity }) => severity === 'doubt').length
  return (
    <section className="new-session-part">
      <h2>{t('agenda')}</h2>
      <p className="organise-quiet">{t('agendaHelp')}</p>
      <div className="new-session-agenda">
        <AgendaText drafting={drafting} problem={problem ?? mistakes.get('agenda') ?? null} line={line} />
        <div className="new-session-reading">
          <div className="new-session-reading-head">
            <h3>{t('reading')}</h3>
            <p className="organise-quiet">
              {busy && t('readingNow')}
              {!busy && draft.items.length > 0 && t('items', { count: flat(draft.items).length })}
              {!busy &&
                draft.items.length > 0 &&
                ` · ${count === 0 ? t('noDoubts') : t('doubts', { count })}`}
            </p>
          </div>
          {stale && draft.corrected && (
            <Notice
              tone="warn"
              title={t('changed')}
              action={<Button onPress={() => void readAgain()}>{t('readAgain')}</Button>}
            >
              <p>{t('changedHelp')}</p>
            </Notice>
          )}
          <AgendaItems drafting={drafting} mistakes={mistakes} onLine={setLine} />
        </div>
      </div>
    </section>
  )
}
