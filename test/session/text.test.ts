import { describe, expect, test } from 'vitest'
import { line, prose } from '../../shared/kernel/text.ts'

describe('text that people type', () => {
  test('[S20] loses what would turn the words after it round, and keeps what scripts and emoji need', () => {
    expect(line().parse('\u202eevil\u202c \u2067name\u2069')).toBe('evil name')
    expect(prose().parse('one\n\u202dtwo')).toBe('one\ntwo')
    for (const kept of ['مرحبا', 'می\u200cخواهم', '🧑\u200d🚀', '\u200fשלום'])
      expect(line().parse(kept)).toBe(kept)
  })

  test('[S20] is no name where nothing of it can be seen', () => {
    for (const unseen of ['', ' \n', '\u200b', '\u200d\u2060', '\u202e\u202e', '\u00a0\u3000'])
      expect(line().safeParse(unseen).success).toBe(false)
  })
})
