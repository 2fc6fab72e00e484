import { inflateRawSync, inflateSync } from 'node:zlib'

/** The files of a zip archive, by name: enough of the format for what our own writers make. */
export function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const local = archive.readUInt32LE(at + 42)
    const name = archive.toString('utf8', at + 46, at + 46 + (nameSize ?? 0))
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const data = archive.subarray(start, start + size)
    files.set(name, (method === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0)
  }
  return files
}

export interface ReadPdf {
  /** The objects outside streams, as they stand in the file. */
  readonly objects: string
  /** What is drawn on the pages, as text, in the order of drawing. */
  readonly text: string
  /** The pages' operators as they stand in the file. */
  readonly drawing: string
  readonly pages: number
}

/** Reads a PDF back: its objects, and its text by way of each font's table to Unicode. */
export function readPdf(file: Buffer): ReadPdf {
  const whole = file.toString('latin1')
  const streams = new Map<string, string>()
  for (const [, id = '', head = '', raw = ''] of whole.matchAll(
    /(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n([\s\S]*?)\nendstream/g,
  ))
    streams.set(id, inflated(head, raw))
  const objects = whole.replace(/stream\n[\s\S]*?\nendstream/g, 'stream')
  const fonts = fontsOf(objects, streams)
  const drawn = [...streams.values()].filter((content) => content.includes(' Tf'))
  return {
    objects,
    text: drawn.map((content) => textOf(content, fonts)).join('\n'),
    drawing: drawn.join('\n'),
    pages: [...objects.matchAll(/\/Type \/Page\n/g)].length,
  }
}

function inflated(head: string, raw: string): string {
  if (!head.includes('FlateDecode')) return raw
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
}

type Glyphs = readonly string[]

/** By the name that pages call a font. */
function fontsOf(objects: string, streams: ReadonlyMap<string, string>): Map<string, Glyphs> {
  const unicodeOf = new Map<string, Glyphs>()
  for (const [, id = '', table = ''] of objects.matchAll(/(\d+) 0 obj\n<<[^>]*\/ToUnicode (\d+) 0 R/g))
    unicodeOf.set(id, glyphsOf(streams.get(table) ?? ''))
  const names = objects.matchAll(/\/(F\d+) (\d+) 0 R/g)
  return new Map([...names].map(([, name = '', id = '']) => [name, unicodeOf.get(id) ?? []]))
}

const glyphsOf = (table: string): Glyphs =>
  [...table.matchAll(/\[(<[^\]]*>)\]/g)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
      String.fromCharCode(...codes.split(' ').map((code) => Number.parseInt(code, 16))),
    ),
  )

function textOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let [font, text]: [Glyphs, string] = [[], '']
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? []
    for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g))
      text += (hex.match(/.{4}/g) ?? []).map((code) => font[Number.parseInt(code, 16)] ?? '?').join('')
  }
  return text
}

export interface Component {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly inner: readonly Component[]
}

/** A tiny reader of iCalendar: unfolds, nests; a property's key is its name with its parameters. */
export function readCalendar(file: string): Component {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  const root = { name: '', properties: {}, inner: [] as Component[] }
  const open: { name: string; properties: Record<string, string>; inner: Component[] }[] = [root]
  for (const line of lines.filter((text) => text !== '')) {
    const [, key = '', value = ''] = /^((?:[^":]|"[^"]*")*):(.*)$/.exec(line) ?? []
    if (key === 'END') open.pop()
    else if (key === 'BEGIN') {
      const component = { name: value, properties: {}, inner: [] }
      open.at(-1)?.inner.push(component)
      open.push(component)
    } else {
      const last = open.at(-1)
      if (last) last.properties[key] = value
    }
  }
  const [calendar] = root.inner
  if (!calendar || open.length !== 1) throw new Error('components that do not end')
  return calendar
}

export const named = ({ inner }: Component, name: string): Component[] =>
  inner.filter((component) => component.name === name)

export const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
