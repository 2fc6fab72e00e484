import type { Locator } from 'playwright-core'
import type { Visitor } from './visitor.ts'

type View = 'now' | 'agenda' | 'vote' | 'text' | 'me'

interface Declared {
  readonly name: string
  readonly delegation: string
  readonly level: 'local' | 'regional' | 'national' | 'international' | 'civil-society'
}

/** What somebody does who takes part for a city or a ministry. */
export class Delegate {
  readonly visitor: Visitor

  constructor(visitor: Visitor) {
    this.visitor = visitor
  }

  get t() {
    return this.visitor.t
  }

  open(view: View): Promise<void> {
    return this.visitor.openTab(this.t.participate(view))
  }

  /** Types the room's code, as shown on the stage. */
  async knock(origin: string, code: string): Promise<void> {
    const { page } = this.visitor
    await page.goto(`${origin}/join`)
    await page.getByLabel(this.t.join('code'), { exact: true }).fill(code)
    await this.visitor.press(this.t.join('find'))
    await page.getByLabel(this.t.join('who')).waitFor()
  }

  /** Takes the seat the agenda has kept for them. */
  async claim(name: string): Promise<void> {
    const who = this.visitor.page.getByLabel(this.t.join('who'))
    const value = await who.getByRole('option', { name }).getAttribute('value')
    await who.selectOption(value)
    await this.#comeIn()
  }

  async declare({ name, delegation, level }: Declared): Promise<void> {
    const { page } = this.visitor
    await page.getByLabel(this.t.join('name'), { exact: true }).fill(name)
    await page.getByLabel(this.t.join('delegation')).fill(delegation)
    await page.getByLabel(this.t.join('level'), { exact: true }).selectOption(level)
    await this.#comeIn()
  }

  async #comeIn(): Promise<void> {
    await this.visitor.press(this.t.join('join'))
    await this.visitor.sees(this.t.participate('waiting'))
  }

  async ask(subject: string): Promise<void> {
    await this.visitor.page.getByLabel(this.t.ask('subject')).fill(subject)
    await this.visitor.press(this.t.ask('ask'))
  }

  /** The banner leads to the ballot. */
  async goVote(): Promise<void> {
    await this.visitor.press(this.t.participate('toVote'))
    await this.visitor.button(this.t.ballot('cast')).waitFor()
  }

  /** Sets the points of some options; the others stay as they are. */
  async give(points: Readonly<Record<string, number>>): Promise<void> {
    for (const [option, count] of Object.entries(points)) await this.pointsFor(option).fill(String(count))
  }

  pointsFor(option: string): Locator {
    return this.visitor.page.getByRole('spinbutton', { name: option, exact: true })
  }

  /** The one button that casts; it says so anew once another ballot was recorded. */
  castButton(): Locator {
    const first = this.visitor.button(this.t.ballot('cast'))
    return first.or(this.visitor.button(this.t.ballot('castChanged')))
  }

  async cast(): Promise<void> {
    await this.castButton().click()
    await this.visitor.sees(this.t.ballot('recorded'))
  }

  text(): Locator {
    return this.visitor.page.getByRole('textbox', { name: this.t.conclusions('text') })
  }

  /** Puts the caret at the end of the paragraph that holds the words. */
  async goToEndOf(words: string): Promise<void> {
    const paragraph = this.text().locator('p').filter({ hasText: words })
    const { width, height } = (await paragraph.boundingBox()) ?? { width: 0, height: 0 }
    await paragraph.click({ position: { x: width - 2, y: height - 4 } })
    // The editor hears of a moved caret a moment after the key; nobody types faster than that.
    await this.visitor.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    )
  }

  type(words: string): Promise<void> {
    return this.visitor.page.keyboard.type(words)
  }
}
