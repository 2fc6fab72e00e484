import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface ConfirmProps {
  readonly open: boolean
  readonly title: string
  /** What will happen, in a sentence. */
  readonly says: string
  /** The act's own verb, never "OK". */
  readonly confirm: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Only for what cannot be undone; everything else takes effect at once with Undo in reach. */
export function Confirm(props: ConfirmProps) {
  const t = useWording(commonWords)
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      footer={
        <>
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button
            kind={props.danger ? 'danger' : 'primary'}
            busy={props.busy ?? false}
            onPress={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      <p>{props.says}</p>
    </Dialog>
  )
}
