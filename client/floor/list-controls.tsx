import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { floorWords } from './floor-words.ts'
import { ListState, useListIsOpen } from './list-state.tsx'
import type { ListActs } from './use-list-acts.ts'

const CLOSE_IN_MINUTES = [5, 10] as const

/** Open, closing at a time everybody sees, or closed. */
export function ListControls({ acts }: { readonly acts: ListActs }) {
  const t = useWording(floorWords)
  const open = useListIsOpen()
  const { closesAt } = useSession().state.floor
  return (
    <div className="list-controls">
      <p className="list-controls-state">
        <ListState />
      </p>
      <div className="list-controls-acts">
        {open ? (
          <Button onPress={acts.close}>{t('closeList')}</Button>
        ) : (
          <Button onPress={acts.open}>{t('openList')}</Button>
        )}
        {open &&
          closesAt === null &&
          CLOSE_IN_MINUTES.map((count) => (
            <Button
              key={count}
              kind="quiet"
              label={t('closeInLabel', { count })}
              onPress={() => acts.closeIn(count)}
            >
              {t('closeIn', { count })}
            </Button>
          ))}
        {open && closesAt !== null && (
          <Button kind="quiet" onPress={acts.keepOpen}>
            {t('keepOpen')}
          </Button>
        )}
      </div>
    </div>
  )
}
