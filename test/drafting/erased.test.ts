import { afterEach, beforeEach, expect, test } from 'vitest'
import { Editor } from './support/clients.ts'
import { type Lab, openLab, session } from './support/lab.ts'

let lab: Lab

beforeEach(async () => {
  lab = await openLab()
})
afterEach(() => lab.stop())

test('[W65] ends every connection to an erased session’s text, and lets nobody in again', async () => {
  const ana = await new Editor(lab, 'ana').join()
  lab.gateway.end(session)
  await ana.closed()
  const late = new Editor(lab, 'bruno')
  late.provider.connect()
  await late.closed()
  expect([ana.closedWith, late.closedWith]).toEqual([4404, 4404])
  expect(lab.gateway.connectionCount).toBe(0)
  ana.leave()
  late.leave()
})
