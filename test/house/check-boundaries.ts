import { boundariesOf } from './boundaries.ts'

const { modules, crossings } = await boundariesOf(process.cwd())
for (const crossing of crossings) process.stderr.write(`${crossing}\n`)
process.stdout.write(`Boundaries: ${crossings.length} crossed, ${modules} modules looked at.\n`)
// A check that looked at nothing would be green for ever.
process.exitCode = modules > 0 && crossings.length === 0 ? 0 : 1
