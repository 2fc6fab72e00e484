import { expect, test } from 'vitest'
import { changesTo } from '../../client/app/participate/ask-draft.ts'

const request = { kind: 'contribution', subject: 'Housing' } as const

test('a request that is saved as it stands is not sent', () => {
  expect(changesTo(request, { subject: ' Housing ', kind: 'contribution' })).toBeNull()
})

test('[F43] another subject is sent alone, another kind with the word that it may cost the place', () => {
  expect(changesTo(request, { subject: 'Schools', kind: 'contribution' })).toEqual({ subject: 'Schools' })
  expect(changesTo(request, { subject: '', kind: 'contribution' })).toEqual({ subject: null })
  const asReply = { kind: 'reply', losePlace: true }
  expect(changesTo(request, { subject: 'Housing', kind: 'reply' })).toEqual(asReply)
})

test('a subject that a hidden list keeps back stays when the kind is changed', () => {
  const hidden = { ...request, subject: null }
  expect(changesTo(hidden, { subject: '', kind: 'reply' })).toEqual({ kind: 'reply', losePlace: true })
})
