/** Where the text's gateway is: beside the page, on the same port. */
export function textUrl({ protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/drafting`
}
