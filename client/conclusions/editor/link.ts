import { Mark } from '@tiptap/core'
import { isLinkAddress } from '../../../shared/conclusions/schema.ts'

/** A link to a web address, and nothing else a link could carry. */
export const Link = Mark.create({
  name: 'link',
  priority: 1_000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isLinkAddress(element.getAttribute('href')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    { href: HTMLAttributes.href, rel: 'noreferrer', target: '_blank' },
    0,
  ],
})
