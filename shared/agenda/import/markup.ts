/** What a line looked like before its markup was taken off. */
export interface CleanText {
  text: string
  /** Links that stood in brackets of their own, such as `(slides, paper)`: worth a note, not part of a title. */
  links: string[]
  /** The whole line was in italics or bold. */
  emphasised: boolean
}

const TAG =
  /<\/?(?:br|span|p|div|b|i|em|strong|a|td|tr|th|table|tbody|thead|ul|ol|li|h[1-6]|u|sup|sub|small|font|hr)(?:\s[^<>]{0,300})?\/?>/gi
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  apos: "'",
  '#39': "'",
  '#160': ' ',
  '#8211': '–',
}
const LINK = /!?\[([^[\]]{1,300})\]\(([^()\s]{0,600})\)/g
const OPEN = '\ue000'
const CLOSE = '\ue001'
const LINK_GROUP =
  /\(\s?\ue000[^()\ue000\ue001]{1,200}\ue001(?:\s?[,;/|]?\s?\ue000[^()\ue000\ue001]{1,200}\ue001){0,9}\s?\)/g

function withoutTags(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text
  return text
    .replace(TAG, ' ')
    .replace(/&(#?[a-z0-9]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

/** An underscore inside a word belongs to the word; at its edge it is emphasis. */
function withoutEmphasis(text: string): string {
  if (!/[*_`\\]/.test(text)) return text
  const plain = text
    .replace(/\\([-*_.#>()[\]+!|])/g, '$1')
    .replaceAll('`', '')
    // "Gäst*innen" keeps its star.
    .replace(/(?<!\p{Ll})\*|\*(?!in(?:nen)?(?!\p{L}))/gu, '')
  let result = ''
  for (let index = 0; index < plain.length; index++) {
    const char = plain.charAt(index)
    if (char === '_' && !(isWordChar(plain[index - 1]) && isWordChar(plain[index + 1]))) continue
    result += char
  }
  return result
}

function isEmphasised(text: string): boolean {
  const first = text.charAt(0)
  if ((first !== '*' && first !== '_') || !text.endsWith(first) || text.length < 5) return false
  return !text
    .replace(/^[*_]{1,3}/, '')
    .replace(/[*_]{1,3}$/, '')
    .includes(first)
}

/** Takes Markdown, HTML tags and entities off one line. Linear in its length. */
export function cleanMarkup(raw: string): CleanText {
  const untagged = withoutTags(raw).trim()
  const emphasised = isEmphasised(untagged)
  const links: string[] = []
  let text = untagged
  if (text.includes('](')) {
    const targets: Record<string, string> = {}
    text = text.replace(LINK, (_whole, label: string, target: string) => {
      targets[label] = target
      return `${OPEN}${label}${CLOSE}`
    })
    text = text.replace(LINK_GROUP, (group) => {
      for (const label of group.split(OPEN).slice(1)) {
        const name = label.split(CLOSE)[0] ?? ''
        links.push(`${name}: ${targets[name] ?? ''}`)
      }
      return ''
    })
    text = text.replaceAll(OPEN, '').replaceAll(CLOSE, '')
  }
  return { text: withoutEmphasis(text).trim(), links, emphasised }
}
