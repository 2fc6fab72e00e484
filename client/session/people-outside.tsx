import { type FormEvent, useState } from 'react'
import type { SessionSlice } from '../../shared/session/slice.ts'
import { newId } from '../connection/new-id.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWording } from '../wording/use-wording.ts'
import { peopleWords } from './people-words.ts'

type OutsideLinks = SessionSlice['links']
/** `key` tells channels apart while they are written. */
type Channel = OutsideLinks['interpretation'][number] & { readonly key: string }
const isAddress = (text: string) => text === '' || /^https?:\/\/\S+$/i.test(text)

/** Where the stream, the captions and the interpretation are to be found. */
export function PeopleOutside() {
  const t = useWording(peopleWords)
  const { links } = useSession().state.session
  const { form, setForm, tried, save } = useOutside(links)
  const wrong = (url: string) => (tried && !isAddress(url.trim()) ? t('badAddress') : null)
  return (
    <form className="people-outside" onSubmit={save}>
      <TextField
        label={t('stream')}
        optional={t('optional')}
        inputMode="url"
        value={form.stream}
        onChange={(stream) => setForm({ ...form, stream })}
        error={wrong(form.stream)}
      />
      <TextField
        label={t('captions')}
        optional={t('optional')}
        inputMode="url"
        value={form.captions}
        onChange={(captions) => setForm({ ...form, captions })}
        error={wrong(form.captions)}
      />
      <Channels
        channels={form.interpretation}
        onChange={(interpretation) => setForm({ ...form, interpretation })}
        wrong={wrong}
      />
      <div>
        <Button type="submit">{t('save')}</Button>
      </div>
    </form>
  )
}

interface ChannelsProps {
  readonly channels: readonly Channel[]
  readonly onChange: (channels: Channel[]) => void
  readonly wrong: (url: string) => string | null
}

const MOST_CHANNELS = 10

function Channels({ channels, onChange, wrong }: ChannelsProps) {
  const t = useWording(peopleWords)
  const change = (index: number, part: Partial<Channel>) =>
    onChange(channels.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <>
      {channels.map((channel, index) => (
        <div key={channel.key} className="people-channel">
          <TextField
            label={t('interpretationLabel')}
            value={channel.label}
            onChange={(label) => change(index, { label })}
          />
          <TextField
            label={t('interpretationUrl')}
            inputMode="url"
            value={channel.url}
            onChange={(url) => change(index, { url })}
            error={wrong(channel.url)}
          />
          <Button
            kind="quiet"
            label={t('interpretationRemove')}
            onPress={() => onChange(channels.filter((_, at) => at !== index))}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
      {channels.length < MOST_CHANNELS && (
        <div>
          <Button kind="quiet" onPress={() => onChange([...channels, { key: newId(), label: '', url: '' }])}>
            {t('interpretationAdd')}
          </Button>
        </div>
      )}
    </>
  )
}

function useOutside(links: OutsideLinks) {
  const t = useWording(peopleWords)
  const run = useCommand()
  const [tried, setTried] = useState(false)
  const [form, setForm] = useState(() => ({
    stream: links.stream ?? '',
    captions: links.captions ?? '',
    interpretation: links.interpretation.map((channel): Channel => ({ ...channel, key: newId() })),
  }))
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const interpretation = form.interpretation
      .map(({ label, url }) => ({ label: label.trim(), url: url.trim() }))
      .filter(({ label, url }) => label !== '' && url !== '')
    const urls = [form.stream, form.captions, ...interpretation.map(({ url }) => url)]
    if (!urls.every((url) => isAddress(url.trim()))) return
    const stream = form.stream.trim() || null
    const captions = form.captions.trim() || null
    void run(
      { type: 'session.update', links: { stream, captions, interpretation } },
      { done: t('savedOutside') },
    )
  }
  return { form, setForm, tried, save }
}
