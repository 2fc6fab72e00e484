import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useValue } from '../../ui/value.ts'
import { useWording } from '../../wording/use-wording.ts'
import { shortcutWords } from './shortcut-words.ts'
import { keyOf, type Shortcut, shortcuts, shortcutsOn, switchShortcuts } from './shortcuts.ts'

const says = {
  next: 'keyNext',
  pause: 'keyPause',
  undo: 'keyUndo',
  plus: 'keyPlus',
  minus: 'keyMinus',
  plusFive: 'keyPlusFive',
  give: 'keyGive',
  raise: 'keyRaise',
  help: 'keyHelp',
} as const satisfies Record<Shortcut, string>

interface ShortcutHelpProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Every shortcut with what it does, and the switch for people whose own tools need the keys. */
export function ShortcutHelp({ open, onClose }: ShortcutHelpProps) {
  const t = useWording(shortcutWords)
  const on = useValue(shortcutsOn)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('shortcuts')}
      footer={
        <Button onPress={() => switchShortcuts(!on)}>{t(on ? 'shortcutsTurnOff' : 'shortcutsTurnOn')}</Button>
      }
    >
      <p role="status">
        <strong>{t(on ? 'shortcutsOn' : 'shortcutsOff')}.</strong> {t('shortcutsHelp')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('does')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map((act) => (
            <tr key={act}>
              <th scope="row">
                <kbd>{keyOf(act)}</kbd>
              </th>
              <td>{t(says[act])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
