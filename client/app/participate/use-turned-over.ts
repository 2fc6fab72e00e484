import { useEffect, useRef } from 'react'
import { shortTitle } from '../../agenda/agenda-view.ts'
import { useSession } from '../../connection/session-context.ts'
import { announce } from '../../ui/announcer.tsx'
import { ordinal } from '../../wording/ordinal.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { askWords } from './floor-words.ts'
import type { OwnRequest } from './own.ts'

/** Says that one's request waits for another item by now, or is in the list again: its card is a new one elsewhere. */
export function useTurnedOver(own: readonly OwnRequest[]): void {
  const t = useWording(askWords)
  const language = useLanguage()
  const { agenda } = useSession().state
  const before = useRef(own)
  useEffect(() => {
    const moved = turnedOver(before.current, own)
    before.current = own
    for (const { place, waitsFor } of moved) {
      const title = waitsFor === null ? undefined : agenda.nodes[waitsFor]?.title
      const where = ordinal(place, language)
      announce(title ? `${t('waitsFor')} ${shortTitle(title)} (${where})` : t('place', { place: where }))
    }
  })
}

/** Of those that waited already, which wait for something else now. */
export const turnedOver = (before: readonly OwnRequest[], now: readonly OwnRequest[]) =>
  now.filter(({ request, waitsFor }) =>
    before.some((was) => was.request.id === request.id && was.waitsFor !== waitsFor),
  )
