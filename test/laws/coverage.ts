import { expect } from 'vitest'

/** Counts what a property met, so that it can be asked whether it met enough to mean anything. */
export class Coverage {
  readonly #counts = new Map<string, number>()

  note(...met: readonly string[]): void {
    for (const name of met) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** Notes the types of the events, or the refusal's code, that came of a command. */
  outcome(result: readonly { readonly type: string }[] | string): void {
    this.note(...(typeof result === 'string' ? [result] : result.map(({ type }) => type)))
  }

  expectAtLeast(least: number, names: readonly string[]): void {
    for (const name of names)
      expect(this.#counts.get(name) ?? 0, `times ${name} was met`).toBeGreaterThanOrEqual(least)
  }
}
