import type { Locator } from 'playwright-core'
import type { Visitor } from './visitor.ts'

type Pane = 'now' | 'agenda' | 'floor' | 'poll' | 'text' | 'people'

/** What the person does who drives the room. */
export class Moderator {
  readonly visitor: Visitor
  #pressedAt = 0

  constructor(visitor: Visitor) {
    this.visitor = visitor
  }

  get t() {
    return this.visitor.t
  }

  open(pane: Pane): Promise<void> {
    return this.visitor.openTab(this.t.moderate(pane))
  }

  /** From the links of a new session to the screen that drives it. */
  async sitDown(): Promise<void> {
    await this.visitor.page.getByRole('link', { name: this.t.organise('moderate'), exact: true }).click()
    await this.visitor.button(this.t.moderate('start')).waitFor()
  }

  /** The title of the item under way. */
  underWay(): Locator {
    return this.visitor.page.locator('.now-card-title')
  }

  async start(): Promise<void> {
    await this.visitor.press(this.t.moderate('start'))
    await this.underWay().waitFor()
  }

  /** Leaves the item under way. */
  next(): Promise<void> {
    return this.#unhurried(this.t.moderate('next'))
  }

  /** As slowly as the page asks for where a double click would hit what comes next. */
  async #unhurried(act: string): Promise<void> {
    const { page } = this.visitor
    await page.waitForFunction((before) => performance.now() - before > 550, this.#pressedAt)
    await this.visitor.press(act)
    this.#pressedAt = await page.evaluate(() => performance.now())
  }

  async finishAgenda(): Promise<void> {
    await this.#unhurried(this.t.moderate('last'))
    await this.visitor.sees(this.t.agenda('finished'))
  }

  /** Opens what can be done with a row of the agenda, does it, and closes it again. */
  async changeRow(title: string, act: string): Promise<void> {
    const more = this.visitor.page
      .getByRole('button', { name: this.t.moderate('rowActs', { title }) })
      .first()
    await more.click()
    await this.visitor.press(act)
    await more.click()
  }

  minutes(signed: string): Promise<void> {
    return this.visitor.press(this.t.moderate('minuteLabel', { signed }))
  }

  async admit(name: string): Promise<void> {
    await this.open('people')
    await this.visitor.press(this.t.people('admitOf', { name }))
    await this.visitor.sees(this.t.people('admitted', { name }))
  }

  async admitAll(count: number): Promise<void> {
    await this.open('people')
    await this.visitor.press(this.t.people('admitAll', { count }))
    await this.visitor.sees(this.t.people('admittedAll'))
  }

  /** Somebody in the room raised the nameplate: a few letters, Enter. */
  async raise(letters: string): Promise<void> {
    await this.open('floor')
    const field = this.visitor.page.getByRole('combobox', { name: this.t.floor('raise'), exact: true })
    await field.fill(letters)
    await this.visitor.page.getByRole('listbox').getByRole('option').first().waitFor()
    await field.press('Enter')
  }

  async give(name: string): Promise<void> {
    await this.open('floor')
    await this.#unhurried(this.t.floor('giveTo', { name }))
    await this.visitor.page
      .getByRole('region', { name: this.t.floor('speaking') })
      .getByText(name)
      .waitFor()
  }

  async finishSpeech(): Promise<void> {
    await this.open('floor')
    await this.visitor.press(this.t.floor('finish'))
  }

  /** What others may see and do, behind a fold of the people's pane. */
  async setting(label: string, on: boolean): Promise<void> {
    await this.#unfold('settings')
    await this.visitor.page.getByLabel(label, { exact: true }).setChecked(on)
  }

  async letEdit(who: 'rapporteurs' | 'everyone' | 'nobody'): Promise<void> {
    await this.open('text')
    await this.visitor.page.getByLabel(this.t.moderateText('editors'), { exact: true }).selectOption(who)
  }

  async putOnStage(paragraph: string): Promise<void> {
    const field = this.visitor.page.getByLabel(this.t.moderateText('onStage'), { exact: true })
    const option = field.getByRole('option', { name: paragraph })
    await field.selectOption(await option.getAttribute('value'))
  }

  async openVote(): Promise<void> {
    await this.open('poll')
    await this.visitor.press(this.t.control('open'))
  }

  async closeVote(): Promise<void> {
    await this.open('poll')
    await this.visitor.press(this.t.control('close'))
  }

  async publishResult(): Promise<void> {
    await this.visitor.press(this.t.control('publish'))
    await this.#confirm(this.t.control('publish'))
  }

  async closeSession(): Promise<void> {
    await this.visitor.press(this.t.moderate('close'))
    await this.#confirm(this.t.moderate('close'))
  }

  async publish(): Promise<void> {
    await this.visitor.press(this.t.moderate('publish'))
    await this.#confirm(this.t.moderate('publish'))
  }

  async #confirm(act: string): Promise<void> {
    const dialog = this.visitor.page.getByRole('dialog', { name: act })
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  async #unfold(fold: 'settings' | 'links' | 'end'): Promise<void> {
    await this.open('people')
    const details = this.visitor.page.locator('details').filter({ hasText: this.t.people(fold) })
    if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
      await details.locator('summary').click()
  }
}
