import { expect, test } from 'vitest'
import { strike, typeInto } from '../support/keyboard.ts'
import { eventually } from '../support/visitor.ts'
import { agendaOf, type Conference, handleOf, rowOf, titlesIn, underWay, undone } from './conference.ts'

/** Changing what is to come, by keyboard alone, while an item runs. */
export function changingTests(conference: () => Conference): void {
  test('[A130] [A138] [A141] edits an item and adds one beside it, and undoes both', async () => {
    const { moderator } = conference()
    const { visitor, t } = moderator
    await strike(handleOf(moderator, 'Discussion'))
    await undone(
      conference(),
      async () => {
        await strike(visitor.button(t.edit('edit')))
        const form = visitor.page.getByRole('dialog', { name: t.edit('editTitle') })
        await typeInto(form.getByLabel(t.edit('title'), { exact: true }), 'Discussion in groups')
        await typeInto(form.getByLabel(t.edit('length'), { exact: true }), '25')
        await visitor.isAccessible()
        await visitor.shoot('agenda-edit-laptop')
        await strike(form.getByRole('button', { name: t.edit('save'), exact: true }))
        await form.waitFor({ state: 'hidden' })
      },
      async () => expect(await titlesIn(visitor)).toContain('Discussion in groups'),
    )
    await undone(
      conference(),
      async () => {
        await strike(visitor.button(t.edit('addAfter')))
        const form = visitor.page.getByRole('dialog', { name: t.edit('addTitle') })
        await typeInto(form.getByLabel(t.edit('title'), { exact: true }), 'A word from the youth council')
        await strike(form.locator('button[type=submit]'))
        await form.waitFor({ state: 'hidden' })
      },
      async () => expect((await titlesIn(visitor)).indexOf('A word from the youth council')).toBe(6),
    )
    await strike(handleOf(moderator, 'Discussion'))
  })

  test('[A140] [A141] holds an item until a time, and lets it go by undo', async () => {
    const { moderator } = conference()
    const { visitor, t } = moderator
    await strike(handleOf(moderator, 'Conclusions and closing'))
    await undone(
      conference(),
      async () => {
        await typeInto(visitor.page.getByLabel(t.edit('hold'), { exact: true }), '17:10')
        await visitor.page.keyboard.press('Enter')
        // A field keeps its keys to itself.
        await strike(visitor.button(t.edit('letGo')), 'Shift')
      },
      async () => {
        const row = rowOf(visitor.page, 'Conclusions and closing')
        await eventually(() => row.innerText()).toContain('17:10')
      },
    )
    await strike(handleOf(moderator, 'Conclusions and closing'))
  })

  test('[A116] [A122] shows every changed time before catching up, applies it and takes it back', async () => {
    const { clock, moderator } = conference()
    const { visitor, t } = moderator
    await clock.setTo('15:33')
    await undone(
      conference(),
      async () => {
        await strike(visitor.button(t.catchUp('open')))
        const dialog = visitor.page.getByRole('dialog', { name: t.catchUp('title') })
        const rows = dialog.getByRole('table', { name: t.catchUp('changes') }).getByRole('row')
        await eventually(() => rows.count()).toBeGreaterThan(4)
        const closing = rows.filter({ hasText: 'Conclusions and closing' })
        await eventually(() => closing.innerText()).toContain('16:50')
        await visitor.isAccessible()
        await visitor.shoot('agenda-catch-up-laptop')
        await strike(dialog.getByRole('button', { name: t.catchUp('apply'), exact: true }))
        await dialog.waitFor({ state: 'hidden' })
      },
      async () => {
        const { lateMs } = await endOf(conference())
        expect(lateMs).toBeLessThan(60_000)
      },
    )
    expect((await endOf(conference())).lateMs).toBe(8 * 60_000)
  })

  test('[A153] [A155] settles an apology by keyboard: the time goes to discussion, and undo brings it back', async () => {
    const { moderator } = conference()
    const { visitor, t } = moderator
    await strike(handleOf(moderator, 'Presentation: Schools'))
    await strike(visitor.button(t.moderate('speaker_apologised')))
    await undone(
      conference(),
      async () => {
        await strike(visitor.button(t.apology('settle')).first())
        const dialog = visitor.page.getByRole('dialog')
        const ways = dialog.getByRole('radio')
        await strike(ways.first(), 'ArrowDown')
        await visitor.page.keyboard.press('ArrowDown')
        await eventually(() => ways.nth(2).isChecked()).toBe(true)
        await visitor.isAccessible()
        await visitor.shoot('agenda-apology-laptop')
        await strike(dialog.getByRole('button', { name: t.apology('apply'), exact: true }))
        await dialog.waitFor({ state: 'hidden' })
      },
      () => visitor.sees(t.agenda('settled_to-discussion')),
    )
    await strike(handleOf(moderator, 'Presentation: Schools'))
    expect(await underWay(conference())).toBe('Presentation: Homes')
  })
}

/** By how much the session is expected to end after its planned end. */
async function endOf(conference: Conference): Promise<{ lateMs: number }> {
  const agenda = (await agendaOf(conference)) as Awaited<ReturnType<typeof agendaOf>> & {
    rows: readonly { plannedEndAt: number; expectedEndAt: number }[]
  }
  const last = agenda.rows.at(-1)
  return { lateMs: (last?.expectedEndAt ?? 0) - (last?.plannedEndAt ?? 0) }
}
