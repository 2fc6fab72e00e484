import { useState } from 'react'
import { recordEndsAt } from '../../../shared/floor/decide-text.ts'
import type { HandedIn } from '../../../shared/floor/slice.ts'
import type { RequestId } from '../../../shared/kernel/ids.ts'
import { limits } from '../../../shared/kernel/limits.ts'
import { useTimeOfDay } from '../../agenda/use-agenda.ts'
import { newId } from '../../connection/new-id.ts'
import { useConnection, useNow, useSession } from '../../connection/session-context.ts'
import { useCommand } from '../../connection/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { handInWords } from './hand-in-words.ts'
import { useKeptText } from './kept-draft.ts'
import { useRefusal } from './use-refusal.ts'

/** A contribution in writing or a text for the record, and what this seat has handed in. */
export function HandIn() {
  const t = useWording(handInWords)
  const { state, mine } = useSession()
  const { session, floor } = state
  const own = floor.texts.filter(({ seatId }) => seatId !== null && seatId === mine.seatId)
  if (mine.seatId === null || !mine.admitted || session.status === 'published') return null
  return (
    <details className="hand-in">
      <summary>{own.length > 0 ? t('titleWith', { count: own.length }) : t('title')}</summary>
      <div className="ask-options">
        <HandInForm />
        {own.length > 0 && (
          <ul className="hand-in-texts" aria-label={t('own')}>
            {own.map((text) => (
              <OwnText key={text.id} text={text} />
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}

function HandInForm() {
  const t = useWording(handInWords)
  const run = useCommand()
  const { sessionId } = useConnection()
  const { session } = useSession().state
  // A deadline passes without any news.
  useNow()
  const [text, keepText] = useKeptText(`pll.hand-in.${sessionId}`)
  const [chosen, choose] = useState<HandedIn['kind']>('written')
  const kind = session.status === 'open' ? chosen : 'for-the-record'
  const refusal = useRefusal({ type: 'floor.hand-in', textId: 'would-it' as RequestId, kind, text: '-' })
  const said = text?.trim() ?? ''
  const send = async () => {
    const textId = newId<RequestId>()
    const { ok } = await run({ type: 'floor.hand-in', textId, kind, text: said }, { done: t('done') })
    if (ok) keepText(null)
  }
  return (
    <form
      className="ask-options"
      onSubmit={(event) => {
        event.preventDefault()
        if (refusal === null && said !== '') void send()
      }}
    >
      {session.status === 'open' && (
        <fieldset className="ask-kinds">
          <legend className="only-heard">{t('kind')}</legend>
          {(['written', 'for-the-record'] as const).map((one) => (
            <label key={one} className="ask-kind">
              <input type="radio" name="hand-in" checked={kind === one} onChange={() => choose(one)} />
              {t(one)}
            </label>
          ))}
        </fieldset>
      )}
      <p className="my-place-quiet">
        {t(kind === 'written' ? 'writtenHelp' : 'recordHelp')} <Until kind={kind} />
      </p>
      <TextField
        label={t('text')}
        value={text ?? ''}
        onChange={(next) => keepText(next || null)}
        maxLength={limits.proseChars}
        rows={5}
        lang={session.language}
      />
      <Button type="submit" whyNot={refusal ?? (said === '' ? t('empty') : null)}>
        {t('send')}
      </Button>
    </form>
  )
}

/** Until when a text is taken; for a contribution that is the list's own time. */
function Until({ kind }: { readonly kind: HandedIn['kind'] }) {
  const t = useWording(handInWords)
  const time = useTimeOfDay()
  const language = useLanguage()
  const { floor } = useSession().state
  const endsAt = kind === 'written' ? floor.closesAt : recordEndsAt(floor)
  if (endsAt !== null) return t('until', { time: time(endsAt) })
  return kind === 'written' ? null : t('untilAfter', { span: duration(floor.rules.recordForMs, language) })
}

function OwnText({ text: { id, kind, text } }: { readonly text: HandedIn }) {
  const t = useWording(handInWords)
  const run = useCommand()
  const { language } = useSession().state.session
  return (
    <li>
      <span className="my-place-quiet">{t(kind)}</span>
      <p lang={language}>{text}</p>
      <Button
        kind="quiet"
        onPress={() => void run({ type: 'floor.take-back', textId: id }, { done: t('takenBack') })}
      >
        {t('takeBack')}
      </Button>
    </li>
  )
}
