import type { DocumentName, RecordSource } from './record.ts'
import { heldBetween } from './record-model.ts'

/** `title-2017-11-28-conclusions.docx`: what a folder of records needs to be in order. */
export function fileNameOf(name: DocumentName, { world }: RecordSource): string {
  const { title, timeZone } = world.session
  const held = heldBetween(world)
  const date = held && new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(held.from)
  return [slug(title), date, name].filter((part) => part !== '' && part !== null).join('-')
}

const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
