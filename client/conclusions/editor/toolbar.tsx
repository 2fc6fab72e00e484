import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { useWording } from '../../wording/use-wording.ts'
import { conclusionsWords } from '../wording.ts'
import { LinkDialog } from './link-dialog.tsx'
import { type Tool, tools } from './tools.ts'

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
const shortcut = (keys: string) => keys.replace('Mod', isApple ? 'Meta' : 'Control')

/** A toolbar as the pattern has it: one stop for Tab, arrows between the buttons. Alt F10 comes here from the text. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const t = useWording(conclusionsWords)
  const [current, setCurrent] = useState(0)
  const [linking, setLinking] = useState(false)
  const all: readonly Tool[] = [...tools, linkTool(() => setLinking(true))]
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      all.map((tool) => ({ on: tool.isOn?.(now), can: tool.can?.(now) ?? true })),
  })
  return (
    <>
      <div
        className="tools"
        role="toolbar"
        aria-label={t('tools')}
        onKeyDown={(event) => moveFocus(event, setCurrent)}
      >
        {all.map((tool, index) => (
          <button
            key={tool.word}
            type="button"
            className="tool"
            data-tool={tool.word}
            title={t(tool.word)}
            aria-label={t(tool.word)}
            aria-pressed={states[index]?.on}
            aria-disabled={states[index]?.can === false || undefined}
            aria-keyshortcuts={tool.keys && shortcut(tool.keys)}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            // The text keeps its selection while a button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (states[index]?.can !== false) tool.run(editor)
            }}
          >
            {tool.sign ?? t(tool.word)}
          </button>
        ))}
      </div>
      <LinkDialog editor={editor} open={linking} onClose={() => setLinking(false)} />
    </>
  )
}

const linkTool = (open: () => void): Tool => ({
  word: 'link',
  keys: 'Mod+K',
  run: open,
  isOn: (editor) => editor.isActive('link'),
})

function moveFocus(event: KeyboardEvent<HTMLElement>, setCurrent: (index: number) => void): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % buttons.length,
    ArrowLeft: (at + buttons.length - 1) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  setCurrent(target)
  buttons[target]?.focus()
}
