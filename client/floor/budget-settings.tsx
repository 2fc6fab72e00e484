import { useState } from 'react'
import { seatsOf } from '../../shared/floor/seats.ts'
import { minutes } from '../../shared/kernel/time.ts'
import { useSession } from '../connection/session-context.ts'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { fineDuration } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { budgetWords } from './budget-words.ts'
import { withBudget } from './budgets.ts'
import { type BudgetRow, useBudgets } from './use-budgets.ts'
import type { ListActs } from './use-list-acts.ts'

const MOST_MINUTES = 600

/** Speaking time for a level, a delegation or a seat in all, with what is left of it. */
export function BudgetSettings({ acts }: { readonly acts: ListActs }) {
  const t = useWording(budgetWords)
  const rows = useBudgets()
  const set = rows.filter(({ budgetMs }) => budgetMs !== null)
  return (
    <fieldset className="floor-settings-limits floor-budgets">
      <legend>{t('title')}</legend>
      <p className="field-hint">{t('hint')}</p>
      <NewBudget rows={rows} acts={acts} />
      {set.length > 0 && (
        <ul className="floor-budgets-set">
          {set.map((row) => (
            <SetBudget key={row.key} row={row} acts={acts} />
          ))}
        </ul>
      )}
    </fieldset>
  )
}

function NewBudget({ rows, acts }: { readonly rows: readonly BudgetRow[]; readonly acts: ListActs }) {
  const t = useWording(budgetWords)
  const { state, directory } = useSession()
  const [key, setKey] = useState(rows[0]?.key ?? '')
  const [typed, setTyped] = useState('30')
  const [flawed, setFlawed] = useState(false)
  const row = rows.find((one) => one.key === key)
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  const set = () => {
    const fits = count >= 1 && count <= MOST_MINUTES
    setFlawed(!fits)
    if (fits && row)
      acts.setRules(withBudget(state.floor.rules, seatsOf(directory.people), row.whose, minutes(count)))
  }
  return (
    <form
      className="floor-budgets-new"
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
    >
      <SelectField
        label={t('whose')}
        value={key}
        onChange={setKey}
        options={rows.map((one) => ({ value: one.key, label: one.name }))}
      />
      <TextField
        label={t('minutes')}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        autoComplete="off"
        error={flawed ? t('minutesFlaw') : null}
      />
      <Button type="submit">{t('set')}</Button>
    </form>
  )
}

function SetBudget({ row, acts }: { readonly row: BudgetRow; readonly acts: ListActs }) {
  const t = useWording(budgetWords)
  const language = useLanguage()
  const { state, directory } = useSession()
  const { budgetMs, leftMs, name } = row
  if (budgetMs === null || leftMs === null) return null
  const said = { budget: fineDuration(budgetMs, language), left: fineDuration(Math.abs(leftMs), language) }
  return (
    <li>
      <span>
        <strong>{name}</strong> {leftMs < 0 ? t('over', said) : t('left', said)}
      </span>
      <Button
        kind="quiet"
        label={t('dropOf', { name })}
        onPress={() =>
          acts.setRules(withBudget(state.floor.rules, seatsOf(directory.people), row.whose, null))
        }
      >
        {t('drop')}
      </Button>
    </li>
  )
}
