import { useState } from 'react'
import { useWording } from '../wording/use-wording.ts'
import { BalanceView } from './balance-view.tsx'
import { balanceWords } from './balance-words.ts'

/** Reckoned only while it is looked at. */
export function BalanceFold() {
  const t = useWording(balanceWords)
  const [open, setOpen] = useState(false)
  return (
    <details className="floor-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('title')}</summary>
      {open && <BalanceView named />}
    </details>
  )
}
