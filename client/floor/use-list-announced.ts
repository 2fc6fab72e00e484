import { useEffect, useRef } from 'react'
import { useSession } from '../connection/session-context.ts'
import { usePeople } from '../session/people-names.ts'
import { announce } from '../ui/announcer.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { type ListNews, listNews } from './list-news.ts'
import { useListIsOpen } from './list-state.tsx'

/** Tells whoever leads by ear what came of itself: who asks, who left, and that the time of closing has come. */
export function useListAnnounced(): void {
  const t = useWording(floorWords)
  const who = usePeople()
  const { floor } = useSession().state
  const open = useListIsOpen()
  const before = useRef({ floor, open })
  const told = (news: ListNews): string => {
    if (news.what === 'closed') return t('listClosed')
    if (news.what === 'many') return t('manyAsk', { count: news.count })
    const { name } = who(news.request.personId, news.request.seatId)
    return news.what === 'order' ? t('raisesOrder', { name }) : t('asksForFloor', { name })
  }
  useEffect(() => {
    const news = listNews(before.current, { floor, open })
    before.current = { floor, open }
    for (const one of news) announce(told(one))
  })
}
