import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'

/**
 * Keeps the caret between the same letters while others write in the same statement. The binding puts it back by its
 * distance from the statement's start whenever the statement carries an id, which ours all do: letters typed by two
 * people at one place would come out backwards.
 */
export const KeepSelection = Extension.create({
  name: 'keepSelection',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('keepSelection'),
        appendTransaction: (transactions, before, after) => {
          if (!transactions.some((one) => isChangeOrigin(one))) return null
          const selection = selectionIn(before, after)
          return selection === null || selection.eq(after.selection) ? null : after.tr.setSelection(selection)
        },
      }),
    ]
  },
})

/** Where Yjs says the selection now is; null when its statement is gone or the selection is of another kind. */
function selectionIn(before: EditorState, after: EditorState): TextSelection | null {
  const { binding } = ySyncPluginKey.getState(after) ?? {}
  const kept = binding?.beforeTransactionSelection
  if (!kept || !(before.selection instanceof TextSelection)) return null
  const resolve = (position: unknown) =>
    relativePositionToAbsolutePosition(binding.doc, binding.type, position, binding.mapping)
  const anchor = resolve(kept.anchor)
  const head = resolve(kept.head)
  if (anchor === null || head === null || Math.max(anchor, head) > after.doc.content.size) return null
  const [from, to] = [after.doc.resolve(anchor), after.doc.resolve(head)]
  const isSamePlace =
    from.parent.attrs.id === before.selection.$anchor.parent.attrs.id &&
    to.parent.attrs.id === before.selection.$head.parent.attrs.id
  return from.parent.isTextblock && to.parent.isTextblock && isSamePlace
    ? TextSelection.create(after.doc, anchor, head)
    : null
}
