import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Boundaries, boundariesOf } from './boundaries.ts'
import { boundaryRules } from './boundary-rules.ts'

/** One trespass for each rule: where, what it imports, and whether the import is of types. */
const trespasses: readonly [rule: string, from: string, imports: string][] = [
  ['kernel-stands-alone', 'shared/kernel/a.ts', `import type { T } from '../floor/slice.ts'`],
  ['areas-read-types', 'shared/floor/b.ts', `import { v } from '../agenda/slice.ts'`],
  ['areas-read-slices-and-messages', 'shared/floor/c.ts', `import type { T } from '../agenda/tree.ts'`],
  ['world-is-types', 'shared/floor/d.ts', `import { v } from '../world.ts'`],
  ['areas-below-meeting', 'shared/floor/e.ts', `import type { T } from '../meeting.ts'`],
  ['meeting-below-protocol', 'shared/meeting.ts', `import type { T } from './protocol/wire.ts'`],
  ['shared-below-both-ends', 'shared/protocol/f.ts', `import type { T } from '../../server/one.ts'`],
  ['server-without-client', 'server/g.ts', `import type { T } from '../client/one.ts'`],
  ['client-without-server', 'client/h.ts', `import type { T } from '../server/one.ts'`],
  ['no-cycles', 'server/i.ts', `import { v } from './later.ts'`],
  ['shared-is-pure', 'shared/agenda/j.ts', `import { readFileSync } from 'node:fs'`],
  ['shared-needs-little', 'shared/agenda/k.ts', `import pino from 'pino'`],
  ['express-in-http', 'server/live/l.ts', `import type { Router } from 'express'`],
  ['socket-io-in-live', 'server/http/m.ts', `import { Server } from 'socket.io'`],
  ['socket-io-client-in-connection', 'client/floor/n.ts', `import { io } from 'socket.io-client'`],
  ['text-in-conclusions', 'server/http/o.ts', `import * as Y from 'yjs'`],
  ['csv-in-tables', 'shared/agenda/p.ts', `import Papa from 'papaparse'`],
  ['sqlite-in-its-store', 'server/http/q.ts', `import { DatabaseSync } from '@photostructure/sqlite'`],
  ['files-in-documents', 'server/http/r.ts', `import { Packer } from 'docx'`],
  ['server-runs-on-dependencies', 'server/s.ts', `import { test } from 'vitest'`],
]

/** Imports that the house allows, one for each way a rule could be too strict. */
const allowed: readonly [from: string, imports: string][] = [
  [
    'shared/floor/allowed.ts',
    `import type { T } from '../agenda/slice.ts'\nimport type { W } from '../world.ts'`,
  ],
  ['shared/conclusions/allowed.ts', `import * as Y from 'yjs'\nimport * as z from 'zod/mini'`],
  ['server/http/allowed.ts', `import express from 'express'\nimport { v } from '../../shared/meeting.ts'`],
  ['server/round.ts', `import type { T } from './round-back.ts'`],
  ['server/round-back.ts', `import { v } from './round.ts'`],
]

const targets = [
  'shared/floor/slice.ts',
  'shared/agenda/slice.ts',
  'shared/agenda/tree.ts',
  'shared/world.ts',
  'shared/protocol/wire.ts',
  'server/one.ts',
  'client/one.ts',
]

const folder = mkdtempSync(join(tmpdir(), 'policy-lab-house-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

let found: Boundaries
beforeAll(async () => {
  const packages = { type: 'module', devDependencies: { vitest: '*' } }
  write('package.json', JSON.stringify(packages))
  write('node_modules/vitest/package.json', JSON.stringify({ name: 'vitest', main: 'index.js' }))
  write('node_modules/vitest/index.js', '')
  for (const path of targets) write(path, 'export const v = 1\nexport type T = 1\n')
  write('server/later.ts', `import { v } from './i.ts'\n`)
  for (const [from, imports] of [
    ...allowed,
    ...trespasses.map(([, from, imports]) => [from, imports] as const),
  ])
    write(from, `${imports}\nexport const v = 1\nexport type T = 1\n`)
  found = await boundariesOf(folder)
})

test('every boundary has a trespass here that crosses it', () => {
  expect(trespasses.map(([rule]) => rule).sort()).toEqual(boundaryRules.map(({ name }) => name).sort())
})

test.each(trespasses)('the boundary %s is seen crossed', (rule, from) => {
  expect(found.crossings.filter((line) => line.startsWith(`${rule}: ${from} `))).toHaveLength(1)
})

test('what the house allows crosses nothing', () => {
  expect(found.crossings.filter((line) => /allowed|round/.test(line))).toEqual([])
  expect(found.modules).toBe(targets.length + allowed.length + trespasses.length + 1)
})
