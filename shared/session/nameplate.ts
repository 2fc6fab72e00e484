const LETTER = /[\p{L}\p{N}]/u

/**
 * What stands under a name: `Mayor, Lisbon (Portugal)`. A function that names the body already is not followed by it:
 * `Mayor of Lisbon (Portugal)`. Empty where neither is known.
 */
export function functionAndBody(role: string | null, body: string | null): string {
  if (!role || !body) return role || body || ''
  const [, base = body, country = ''] = /^(.*\S)(\s\([^()]*\))$/.exec(body) ?? []
  if (!namesWhole(role, base)) return `${role}, ${body}`
  return role.endsWith(country) ? role : role + country
}

/** Whether `part` stands in `text` as whole words, in whatever case. */
function namesWhole(text: string, part: string): boolean {
  const [within, sought] = [text.toLowerCase(), part.toLowerCase()]
  const at = within.indexOf(sought)
  if (at === -1) return false
  return !LETTER.test(within.charAt(at - 1)) && !LETTER.test(within.charAt(at + sought.length))
}
