/** One property of an iCalendar file (RFC 5545, section 3.1), unfolded. */
export interface IcsProperty {
  name: string
  params: Record<string, string>
  value: string
  line: number
}

/** Joins folded lines: one that begins with a blank goes on with the one before (RFC 5545, section 3.1). */
function unfold(text: string): { text: string; line: number }[] {
  const lines: { text: string[]; line: number }[] = []
  text.split(/\r\n|\r|\n/).forEach((source, index) => {
    const last = lines.at(-1)
    if (/^[ \t]/.test(source) && last !== undefined) last.text.push(source.slice(1))
    else if (source.trim() !== '') lines.push({ text: [source], line: index + 1 })
  })
  return lines.map(({ text: parts, line }) => ({ text: parts.join(''), line }))
}

/** The colon that ends the parameters: the first one outside quotation marks. */
function splitAtColon(text: string): [string, string] | null {
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '"') quoted = !quoted
    else if (char === ':' && !quoted) return [text.slice(0, index), text.slice(index + 1)]
  }
  return null
}

/** `\n`, `\,`, `\;` and `\\` of a TEXT value (RFC 5545, section 3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_whole, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  )
}

export function readProperties(text: string): IcsProperty[] {
  return unfold(text).flatMap(({ text: source, line }) => {
    const split = splitAtColon(source)
    if (split === null) return []
    const [head, ...params] = split[0].split(';')
    const pairs = params.map((param) => {
      const at = param.indexOf('=')
      return [param.slice(0, at).toUpperCase(), param.slice(at + 1).replace(/^"|"$/g, '')] as const
    })
    return [{ name: (head ?? '').toUpperCase(), params: Object.fromEntries(pairs), value: split[1], line }]
  })
}
