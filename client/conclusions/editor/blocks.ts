import { mergeAttributes, Node, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    conclusionsBlocks: {
      toggleTitle: (level: 1 | 2) => ReturnType
      toggleNumbered: () => ReturnType
    }
  }
}

/** A title (level 1) or a heading with its arrow (level 2), below the page's own heading. */
export const Heading = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 1 } },
    { tag: 'h2[data-level="1"]', attrs: { level: 1 }, priority: 60 },
    ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    node.attrs.level === 1 ? 'h2' : 'h3',
    mergeAttributes(HTMLAttributes, { 'data-level': String(node.attrs.level) }),
    0,
  ],
  addCommands() {
    return {
      toggleTitle:
        (level) =>
        ({ commands }) =>
          commands.toggleNode(this.name, 'paragraph', { level }),
    }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-1': () => this.editor.commands.toggleTitle(1),
      'Mod-Alt-2': () => this.editor.commands.toggleTitle(2),
    }
  },
  addInputRules() {
    return ([1, 2] as const).map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

/** The i) ii) iii) list. Its look is the style sheet's, so it has no attributes that could differ. */
export const NumberedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleNumbered:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleNumbered() }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^(?:1\.|i\))\s$/, type: this.type })]
  },
})

/** One paragraph, and the lists below it. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (orderedList | bulletList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})
