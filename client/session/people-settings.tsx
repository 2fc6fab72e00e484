import './people-settings.css'
import { useSession } from '../connection/session-context.ts'
import { type NewCommand, useCommand } from '../connection/use-command.ts'
import { SelectField } from '../ui/field.tsx'
import { toast } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import { peopleWords } from './people-words.ts'

const views = ['auto', 'holding', 'agenda', 'floor', 'balance', 'poll', 'text', 'closing'] as const
const admissions = ['approve', 'open'] as const

/** What the stage shows, how people come in and what observers see. Each takes effect at once, with Undo. */
export function PeopleSettings() {
  const t = useWording(peopleWords)
  const { session } = useSession().state
  const change = useChange()
  const { observersSee, admission, stage } = session
  const see = (part: keyof typeof observersSee, label: string) => (on: boolean) =>
    change(
      t('changed', { setting: label, value: t(on ? 'yes' : 'no') }),
      { type: 'session.update', observersSee: { ...observersSee, [part]: on } },
      { type: 'session.update', observersSee },
    )
  return (
    <div className="people-settings">
      <SelectField
        label={t('stage')}
        value={stage}
        onChange={(view) =>
          change(
            t('changed', { setting: t('stage'), value: t(`stage_${view}`) }),
            { type: 'session.show-on-stage', view },
            { type: 'session.show-on-stage', view: stage },
          )
        }
        options={views.map((value) => ({ value, label: t(`stage_${value}`) }))}
      />
      <SelectField
        label={t('admission')}
        value={admission}
        onChange={(value) =>
          change(
            t('changed', { setting: t('admission'), value: t(`admission_${value}`) }),
            { type: 'session.update', admission: value },
            { type: 'session.update', admission },
          )
        }
        options={admissions.map((value) => ({ value, label: t(`admission_${value}`) }))}
      />
      <Check
        label={t('observersDraft')}
        on={observersSee.draft}
        onChange={see('draft', t('observersDraft'))}
      />
      <Check
        label={t('observersNames')}
        on={observersSee.names}
        onChange={see('names', t('observersNames'))}
      />
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

/** Sends a change and says which; Undo sends what was before. */
function useChange(): (said: string, next: NewCommand, before: NewCommand) => void {
  const run = useCommand()
  return async (said, next, before) => {
    const outcome = await run(next)
    if (outcome.ok) toast({ text: said, topic: 'session', onUndo: () => void run(before) })
  }
}
