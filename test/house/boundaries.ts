import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { boundaryRules, reading } from './boundary-rules.ts'

export interface Boundaries {
  /** Our own modules that were looked at. */
  readonly modules: number
  /** `rule: from → to`, sorted. */
  readonly crossings: readonly string[]
}

/** Holds `server`, `client` and `shared` in a folder against the rules of the house. */
export async function boundariesOf(baseDir: string): Promise<Boundaries> {
  const { output } = await cruise(['server', 'client', 'shared'], {
    ...reading,
    baseDir,
    validate: true,
    ruleSet: { forbidden: boundaryRules },
  })
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.filter(({ source }) => /^(server|client|shared)\/.*\.tsx?$/.test(source)).length,
    crossings: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
  }
}
