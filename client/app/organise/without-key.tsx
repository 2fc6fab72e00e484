import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { goTo } from '../location.ts'
import { Plain } from '../plain.tsx'
import { organiseWords } from './organise-words.ts'

/** Whoever comes without the organiser's link mostly wants to join; organisers learn where the link is. */
export function WithoutKey({ ended }: { readonly ended: boolean }) {
  const t = useWording(organiseWords)
  const [code, setCode] = useState('')
  const join = (event: FormEvent) => {
    event.preventDefault()
    goTo(`/join#${encodeURIComponent(code.trim())}`)
  }
  return (
    <Plain title="Policy Lab Live">
      {ended && <Notice tone="warn" announced title={t('oldKey')} />}
      <p className="organise-lead">{t('noKey')}</p>
      <form className="organise-join" onSubmit={join}>
        <TextField
          label={t('code')}
          hint={t('noKeyHelp')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          required
        />
        <Button kind="primary" size="l" type="submit">
          {t('join')}
        </Button>
      </form>
      <section className="organise-aside">
        <h2>{t('organisers')}</h2>
        <p>{t('organisersHelp', { address: `${window.location.origin}/#key=…` })}</p>
      </section>
    </Plain>
  )
}
