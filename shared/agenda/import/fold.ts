/** Lower case without diacritics: the form in which words of six languages are compared. */
export function fold(text: string): string {
  // Most words are plain ASCII: taking them apart would cost most of a reading's time.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
}

/** The words of a space-separated list, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    fold(list)
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}
