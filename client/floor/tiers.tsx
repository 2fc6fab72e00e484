import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { useLevelName } from '../ui/level-mark.tsx'
import { useWording } from '../wording/use-wording.ts'
import { rulesWords } from './rules-words.ts'
import type { ListActs } from './use-list-acts.ts'

/** The levels in the order of their tiers; each can be put before the one above. */
export function Tiers({ acts }: { readonly acts: ListActs }) {
  const t = useWording(rulesWords)
  const levelName = useLevelName()
  const { floor, session } = useSession().state
  const { tiers } = floor.rules
  const name = (id: (typeof tiers)[number]) => {
    const level = session.levels.find((one) => one.id === id)
    return level ? levelName(level) : id
  }
  return (
    <ol className="floor-settings-tiers" aria-label={t('tiers')}>
      {tiers.map((id, index) => (
        <li key={id}>
          {name(id)}
          {index > 0 && (
            <Button
              kind="quiet"
              label={t('tierUp', { level: name(id) })}
              onPress={() => acts.setRules({ tiers: raised(tiers, index) })}
            >
              <span aria-hidden="true">↑</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}

const raised = <T,>(list: readonly T[], index: number): T[] => {
  const rest = list.filter((_one, at) => at !== index)
  return [...rest.slice(0, index - 1), ...list.slice(index, index + 1), ...rest.slice(index - 1)]
}
