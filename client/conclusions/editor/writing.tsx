import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { Language } from '../../../shared/kernel/wording.ts'
import { newId } from '../../connection/new-id.ts'
import { useWording } from '../../wording/use-wording.ts'
import type { TextConnection } from '../text-connection.ts'
import { conclusionsWords } from '../wording.ts'
import { conclusionsExtensions } from './extensions.ts'
import { ToolKeys } from './tool-keys.ts'
import { Toolbar } from './toolbar.tsx'

interface WritingProps {
  readonly connection: TextConnection
  readonly editable: boolean
  /** The language the text is written in, for spelling and for those who hear it. */
  readonly language: Language
}

/** The text itself with its toolbar; without the toolbar and closed to typing when it may only be read. */
export function Writing({ connection, editable, language }: WritingProps) {
  const t = useWording(conclusionsWords)
  const frame = useRef<HTMLDivElement>(null)
  const editor = useEditor(
    {
      extensions: [
        ...conclusionsExtensions({ doc: connection.doc, awareness: connection.provider.awareness, newId }),
        ToolKeys.configure({
          find: (selector) => frame.current?.querySelector<HTMLElement>(selector) ?? null,
        }),
      ],
      editable,
      // The style sheet has what is needed; a page may forbid others.
      injectCSS: false,
    },
    [connection],
  )
  useEffect(() => {
    const attributes = {
      class: 'conclusions conclusions-editing',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('text'),
      'aria-readonly': String(!editable),
      lang: language,
    }
    editor.setOptions({ editable, editorProps: { attributes } })
  }, [editor, editable, language, t])
  return (
    <div className="writing" ref={frame}>
      {editable && <Toolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  )
}
