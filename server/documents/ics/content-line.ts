/** RFC 5545 3.1: a line holds at most 75 octets; what is longer goes on behind a blank on the next. */
const LINE_OCTETS = 75

/** One property, folded, with its end. `value` is written as it is. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let [line, octets] = ['', 0]
  // By code points: an octet sequence of UTF-8 is never cut in two.
  for (const sign of `${name}:${value}`) {
    const size = Buffer.byteLength(sign)
    if (octets + size > LINE_OCTETS) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += sign
    octets += size
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

/** RFC 5545 3.3.11. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** A parameter's value; those with separators are quoted and hold no quotes (RFC 5545 3.2). */
export const parameter = (text: string): string =>
  /[:;,]/.test(text) ? `"${text.replaceAll('"', '')}"` : text.replaceAll('"', '')
