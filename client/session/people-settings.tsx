import './people-settings.css'
import { useSession } from '../connection/session-context.ts'
import { type NewCommand, useCommand } from '../connection/use-command.ts'
import { SelectField } from '../ui/field.tsx'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import { peopleWords } from './people-words.ts'

const views = ['auto', 'holding', 'agenda', 'floor', 'poll', 'text', 'closing'] as const
const admissions = ['approve', 'open'] as const

/** What the stage shows, how people come in and what observers see. Each takes effect at once, with Undo. */
export function PeopleSettings() {
  const t = useWording(peopleWords)
  const { session } = useSession().state
  const change = useChange()
  const { observersSee, admission, stage } = session
  const see = (seen: Partial<typeof observersSee>) =>
    change(
      { type: 'session.update', observersSee: { ...observersSee, ...seen } },
      { type: 'session.update', observersSee },
    )
  return (
    <div className="people-settings">
      <SelectField
        label={t('stage')}
        value={stage}
        onChange={(view) =>
          change({ type: 'session.show-on-stage', view }, { type: 'session.show-on-stage', view: stage })
        }
        options={views.map((value) => ({ value, label: t(`stage_${value}`) }))}
      />
      <SelectField
        label={t('admission')}
        value={admission}
        onChange={(value) =>
          change({ type: 'session.update', admission: value }, { type: 'session.update', admission })
        }
        options={admissions.map((value) => ({ value, label: t(`admission_${value}`) }))}
      />
      <Check label={t('observersDraft')} on={observersSee.draft} onChange={(draft) => see({ draft })} />
      <Check label={t('observersNames')} on={observersSee.names} onChange={(names) => see({ names })} />
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

function Check({ label, on, onChange }: CheckProps) {
  return (
    <label className="people-check">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}

/** Sends a change; Undo sends what was before. */
function useChange(): (next: NewCommand, before: NewCommand) => void {
  const t = useWording(peopleWords)
  const run = useCommand()
  return async (next, before) => {
    const outcome = await run(next)
    if (outcome.ok) toast({ text: t('changed'), onUndo: () => void run(before) })
  }
}
