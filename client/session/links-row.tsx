import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { toast } from '../ui/toast.tsx'
import { commonWords } from '../wording/common.ts'
import { useWording } from '../wording/use-wording.ts'
import { copyText } from './links-copy.ts'
import { linksWords } from './links-words.ts'

export type LinkKind =
  | 'moderate'
  | 'co-moderate'
  | 'rapporteur'
  | 'participate'
  | 'observe'
  | 'stage'
  | 'feed'

export interface LinkRowProps {
  readonly kind: LinkKind
  readonly url: string
  readonly onReplace: (kind: LinkKind) => Promise<boolean>
}

/** One link: what it is for, its address, and what can be done with it. */
export function LinkRow({ kind, url, onReplace }: LinkRowProps) {
  const t = useWording(linksWords)
  const [shown, setShown] = useState(false)
  const name = t(kind)
  const about = kind === 'participate' ? '' : t(`${kind}For`)
  return (
    <li className="links-row">
      <div className="links-row-about">
        <h3>{name}</h3>
        <p>{about}</p>
      </div>
      <Address name={name} url={url} />
      <div className="links-row-acts">
        <CopyButton name={name} url={url} />
        <OpenLink name={name} url={url} />
        <Button
          pressed={shown}
          label={shown ? t('qrHide', { name }) : t('qrOf', { name })}
          onPress={() => setShown(!shown)}
        >
          {t('qr')}
        </Button>
        <ReplaceButton kind={kind} onReplace={onReplace} />
      </div>
      {shown && (
        <div className="links-row-code">
          <QrCode text={url} label={t('qrLabel', { name })} />
        </div>
      )}
    </li>
  )
}

/** The whole address, to be selected where copying is not allowed. */
export function Address({ name, url }: { readonly name: string; readonly url: string }) {
  const t = useWording(linksWords)
  const id = useId()
  return (
    <>
      <label className="only-heard" htmlFor={id}>
        {t('addressOf', { name })}
      </label>
      <input
        id={id}
        className="links-address"
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
      />
    </>
  )
}

export function CopyButton({ name, url }: { readonly name: string; readonly url: string }) {
  const t = useWording(linksWords)
  const c = useWording(commonWords)
  const copy = async () => {
    const copied = await copyText(url)
    toast(copied ? { text: t('copied', { name }), staysMs: 4_000 } : { text: t('notCopied') })
  }
  return (
    <Button label={t('copyOf', { name })} onPress={copy}>
      {c('copy')}
    </Button>
  )
}

export function OpenLink({ name, url }: { readonly name: string; readonly url: string }) {
  const t = useWording(linksWords)
  return (
    <a
      className="button links-open"
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={t('openOf', { name })}
    >
      {t('open')}
    </a>
  )
}

interface ReplaceButtonProps {
  readonly kind: LinkKind
  readonly onReplace: (kind: LinkKind) => Promise<boolean>
}

/** Asks first: a link that was handed out cannot be brought back. */
export function ReplaceButton({ kind, onReplace }: ReplaceButtonProps) {
  const t = useWording(linksWords)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const name = t(kind)
  const replace = async () => {
    setBusy(true)
    const replaced = await onReplace(kind)
    setBusy(false)
    setAsking(false)
    if (replaced) toast({ text: t('replaced', { name }) })
  }
  return (
    <>
      <Button kind="quiet" label={t('replaceOf', { name })} onPress={() => setAsking(true)}>
        {t('replace')}
      </Button>
      <Confirm
        open={asking}
        title={t('replaceTitle', { name })}
        says={
          kind === 'participate' ? `${t('replaceCode')} ${t('participateReplaceNote')}` : t('replaceSays')
        }
        confirm={t('replaceAct')}
        danger
        busy={busy}
        onConfirm={replace}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
