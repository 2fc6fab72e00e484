import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { isLinkAddress } from '../../../shared/conclusions/schema.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { conclusionsWords } from '../wording.ts'

interface LinkDialogProps {
  readonly editor: Editor
  readonly open: boolean
  readonly onClose: () => void
}

/** Sets, changes or removes the link of what is selected. */
export function LinkDialog({ editor, open, onClose }: LinkDialogProps) {
  const t = useWording(conclusionsWords)
  const [address, setAddress] = useState('')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    if (!open) return
    const href: unknown = editor.getAttributes('link').href
    setAddress(typeof href === 'string' ? href : 'https://')
    setWrong(false)
  }, [open, editor])
  const finish = (change: () => void) => {
    onClose()
    change()
  }
  const set = () => {
    const href = address.trim()
    if (!isLinkAddress(href)) return setWrong(true)
    finish(() => setLink(editor, href))
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('link')}
      footer={
        <>
          {editor.isActive('link') && (
            <Button
              onPress={() =>
                finish(() => editor.chain().focus().extendMarkRange('link').unsetMark('link').run())
              }
            >
              {t('linkRemove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={set}>
            {t('linkSet')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('linkAddress')}
        value={address}
        onChange={setAddress}
        inputMode="url"
        error={wrong ? t('linkWrong') : null}
      />
    </Dialog>
  )
}

/** Links the selection; without one, the address itself is written and linked. */
function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (editor.state.selection.empty && !editor.isActive('link'))
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setMark('link', { href }).run()
}
