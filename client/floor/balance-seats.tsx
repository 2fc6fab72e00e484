import type { Balance } from '../../shared/floor/balance.ts'
import { usePeople } from '../session/people-names.ts'
import { PersonLine } from '../session/person-line.tsx'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { balanceWords } from './balance-words.ts'

/** Who has spoken how long, longest first, and who not yet. */
export function BalanceSeats({ figures: { bySeat, notHeard } }: { readonly figures: Balance }) {
  const t = useWording(balanceWords)
  const language = useLanguage()
  const who = usePeople()
  const spoken = bySeat.filter(({ turns }) => turns > 0).toSorted((a, b) => b.spokenMs - a.spokenMs)
  return (
    <>
      {spoken.length > 0 && (
        <details className="balance-more">
          <summary>{t('bySeat', { count: spoken.length })}</summary>
          <ol className="balance-seats">
            {spoken.map(({ seatId, spokenMs, turns }) => (
              <li key={seatId}>
                <PersonLine person={who(null, seatId)} />
                <span className="balance-quiet">
                  {fineDuration(spokenMs, language)} · {t('turns', { count: turns })}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {notHeard.length > 0 && (
        <details className="balance-more">
          <summary>{t('notHeard', { count: notHeard.length })}</summary>
          <ul className="balance-seats">
            {notHeard.map((seatId) => (
              <li key={seatId}>
                <PersonLine person={who(null, seatId)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
