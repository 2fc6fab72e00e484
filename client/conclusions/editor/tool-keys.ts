import { Extension } from '@tiptap/core'

interface ToolKeysOptions {
  /** Finds a button of the toolbar. */
  readonly find: (selector: string) => HTMLElement | null
}

/** The keys that lead from the text to the toolbar: Alt F10 to its buttons, Mod K to the link. */
export const ToolKeys = Extension.create<ToolKeysOptions>({
  name: 'toolKeys',
  addOptions: () => ({ find: () => null }),
  addKeyboardShortcuts() {
    const { find } = this.options
    return {
      'Alt-F10': () => {
        const button = find('.tool[tabindex="0"]')
        button?.focus()
        return button !== null
      },
      'Mod-k': () => {
        const button = find('.tool[data-tool="link"]')
        button?.click()
        return button !== null
      },
    }
  },
})
