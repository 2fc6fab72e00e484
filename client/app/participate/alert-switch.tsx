import { useState } from 'react'
import { useValue } from '../../ui/value.ts'
import { useWording } from '../../wording/use-wording.ts'
import { alertWords } from './alert-words.ts'
import { alertOn, switchAlert } from './next-alert.ts'
import { askToNotify, notifying } from './notify.ts'

/** Whether this device calls when one's turn comes, and in a line how far it can. */
export function AlertSwitch() {
  const t = useWording(alertWords)
  const on = useValue(alertOn)
  const [notifies, setNotifies] = useState(notifying)
  const change = (next: boolean) => {
    switchAlert(next)
    if (next) void askToNotify().then(setNotifies)
  }
  const alone = 'vibrate' in navigator ? ('soundAndVibration' as const) : ('soundOnly' as const)
  return (
    <div className="alert-switch">
      <label className="ask-kind">
        <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
        {t('alert')}
      </label>
      <p className="my-place-quiet" role="status">
        {on && t(notifies === 'granted' ? 'notifies' : notifies === 'denied' ? 'denied' : alone)}
      </p>
    </div>
  )
}
