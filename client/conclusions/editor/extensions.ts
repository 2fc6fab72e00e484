import type { AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { StarterKit } from '@tiptap/starter-kit'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { fragmentName } from '../../../shared/conclusions/schema.ts'
import { Heading, ListItem, NumberedList } from './blocks.ts'
import { Carets } from './carets.ts'
import { KeepSelection } from './keep-selection.ts'
import { Link } from './link.ts'
import { StatementIds } from './statement-ids.ts'

interface Text {
  readonly doc: Y.Doc
  readonly awareness: Awareness | null
  readonly newId: () => string
}

/** The editor's parts: exactly what the document's schema holds, so that nothing it writes is refused. */
export function conclusionsExtensions({ doc, awareness, newId }: Text): AnyExtension[] {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
      // The text's own undo takes back one's own changes only.
      undoRedo: false,
    }),
    Heading,
    NumberedList,
    ListItem,
    Link,
    StatementIds.configure({ newId }),
    Collaboration.configure({ document: doc, field: fragmentName }),
    KeepSelection,
    Carets.configure({ awareness }),
  ]
}
