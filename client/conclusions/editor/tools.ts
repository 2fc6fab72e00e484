import type { Editor } from '@tiptap/core'
import type { conclusionsWords } from '../wording.ts'

type Word = Exclude<keyof (typeof conclusionsWords)['texts']['en'], 'alsoHere'>

/** One button of the toolbar. */
export interface Tool {
  readonly word: Word
  /** Shown on the button; its name is the word, which stands there itself when no sign is clear enough. */
  readonly sign?: string
  /** As `aria-keyshortcuts` writes it, with `Mod` for the platform's own key. */
  readonly keys?: string
  readonly run: (editor: Editor) => void
  /** For what is on or off. */
  readonly isOn?: (editor: Editor) => boolean
  /** For what is not always possible. */
  readonly can?: (editor: Editor) => boolean
}

const act = (editor: Editor) => editor.chain().focus()

export const tools: readonly Tool[] = [
  {
    word: 'title',
    sign: 'T',
    keys: 'Mod+Alt+1',
    run: (editor) => act(editor).toggleTitle(1).run(),
    isOn: (editor) => editor.isActive('heading', { level: 1 }),
  },
  {
    word: 'heading',
    sign: '➤',
    keys: 'Mod+Alt+2',
    run: (editor) => act(editor).toggleTitle(2).run(),
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    word: 'bold',
    sign: 'B',
    keys: 'Mod+B',
    run: (editor) => act(editor).toggleMark('bold').run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    word: 'italic',
    sign: 'I',
    keys: 'Mod+I',
    run: (editor) => act(editor).toggleMark('italic').run(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    word: 'numbered',
    sign: 'i)',
    keys: 'Mod+Shift+7',
    run: (editor) => act(editor).toggleNumbered().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  {
    word: 'bullets',
    sign: '•',
    keys: 'Mod+Shift+8',
    run: (editor) => act(editor).toggleList('bulletList', 'listItem').run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    word: 'deeper',
    sign: '⇥',
    run: (editor) => act(editor).sinkListItem('listItem').run(),
    can: (editor) => editor.can().sinkListItem('listItem'),
  },
  {
    word: 'shallower',
    sign: '⇤',
    run: (editor) => act(editor).liftListItem('listItem').run(),
    can: (editor) => editor.can().liftListItem('listItem'),
  },
  {
    word: 'undo',
    sign: '↶',
    keys: 'Mod+Z',
    run: (editor) => act(editor).undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    word: 'redo',
    sign: '↷',
    keys: 'Mod+Shift+Z',
    run: (editor) => act(editor).redo().run(),
    can: (editor) => editor.can().redo(),
  },
]
