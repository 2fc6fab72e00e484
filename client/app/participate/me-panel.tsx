import './me.css'
import { useState } from 'react'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { forgetToken } from '../../connection/tokens.ts'
import { usePeople } from '../../session/people-names.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { LevelMark } from '../../ui/level-mark.tsx'
import { ordinal } from '../../wording/ordinal.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { LanguageSwitch, TextSizeButtons, ThemeChoice } from '../reading-settings.tsx'
import { Acting } from './acting-me.tsx'
import { AlertSwitch } from './alert-switch.tsx'
import { meWords } from './me-words.ts'
import { MyPoints } from './my-points.tsx'
import { MySlots } from './my-slots.tsx'
import { ownRequests } from './own.ts'
import { participateWords } from './words.ts'

export function MePanel() {
  const t = useWording(meWords)
  const page = useWording(participateWords)
  return (
    <section className="me participate-stack" aria-label={page('me')}>
      <ShownAs />
      <Acting />
      <MySlots />
      <MyPoints />
      <InTheList />
      <section className="me-part">
        <h2 className="participate-heading">{t('reading')}</h2>
        <LanguageSwitch />
        <TextSizeButtons />
        <ThemeChoice />
      </section>
      <section className="me-part">
        <h2 className="participate-heading">{t('kept')}</h2>
        <p>{t('keptServer')}</p>
        <p>{t('keptSeen')}</p>
        <p>{t('keptDevice')}</p>
        <p>{t('erase')}</p>
      </section>
      <Leave />
    </section>
  )
}

function ShownAs() {
  const t = useWording(meWords)
  const { mine, state, directory } = useSession()
  const who = usePeople()
  const known = directory.people.some(({ personId }) => personId === mine.personId)
  const { name, role, body, level } = who(mine.personId, mine.seatId)
  if (!known)
    return (
      <section className="me-part">
        <h2 className="participate-heading">{t('shownAs')}</h2>
        <p>{mine.personId === null ? t('noPerson') : t('notShown')}</p>
      </section>
    )
  const facts: readonly (readonly [string, string])[] = [
    [t('name'), name],
    ...(role ? [[t('role'), role] as const] : []),
    ...(body ? [[t('body'), body] as const] : []),
  ]
  return (
    <section className="me-part">
      <h2 className="participate-heading">{t('shownAs')}</h2>
      <dl className="me-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={state.session.language}>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('level')}</dt>
          <dd>{level ? <LevelMark level={level} named /> : t('noLevel')}</dd>
        </div>
      </dl>
      <p className="participate-quiet">{t('wrong')}</p>
    </section>
  )
}

function InTheList() {
  const t = useWording(meWords)
  const language = useLanguage()
  const { state, mine } = useSession()
  const own = ownRequests(state.floor, mine)
  return (
    <section className="me-part">
      <h2 className="participate-heading">{t('inList')}</h2>
      {own.length === 0 && <p className="participate-quiet">{t('notInList')}</p>}
      {own.map(({ request, place, waitsFor }) => (
        <p key={request.id}>
          {request.kind === 'point-of-order'
            ? t('order', { place: ordinal(place, language) })
            : ordinal(place, language)}
          {waitsFor && (
            <>
              {` · ${t('waitsFor')} `}
              <span lang={state.session.language}>{state.agenda.nodes[waitsFor]?.title}</span>
            </>
          )}
          {request.subject && <span lang={state.session.language}> · {request.subject}</span>}
        </p>
      ))}
      {mine.seatId !== null && <AlertSwitch />}
    </section>
  )
}

function Leave() {
  const t = useWording(meWords)
  const [asked, ask] = useState(false)
  const { sessionId } = useConnection()
  const leave = () => {
    // The rapporteur's page keeps an access of its own.
    forgetToken(window.location.pathname.startsWith('/rapporteur/') ? 'rapporteur' : 'participate', sessionId)
    goTo('/join')
  }
  return (
    <>
      <Button onPress={() => ask(true)}>{t('leave')}</Button>
      <Confirm
        open={asked}
        title={t('leaveTitle')}
        says={t('leaveSays')}
        confirm={t('leaveDo')}
        onConfirm={leave}
        onClose={() => ask(false)}
      />
    </>
  )
}
