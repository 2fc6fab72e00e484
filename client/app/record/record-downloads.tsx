import { useState } from 'react'
import { mayRead } from '../../../shared/conclusions/evolve.ts'
import type { Language } from '../../../shared/kernel/wording.ts'
import { download } from '../../connection/api.ts'
import { useConnection, useSession } from '../../connection/session-context.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { recordWords } from './record-words.ts'

const conclusions = ['conclusions.docx', 'conclusions.pdf', 'conclusions.html', 'conclusions.md'] as const
const others = ['agenda.ics', 'agenda.csv', 'record.json'] as const
type FileName = (typeof conclusions)[number] | (typeof others)[number]

/** Every file of the record. What the reader may not have yet says why. */
export function RecordDownloads() {
  const t = useWording(recordWords)
  const reading = useLanguage()
  const [chosen, setChosen] = useState<Language | null>(null)
  const { state, mine } = useSession()
  const readable = mayRead(state, mine.role, mine.admitted)
  const language = chosen ?? reading
  return (
    <section className="record-downloads" data-print="no">
      <h2>{t('downloads')}</h2>
      <p className="record-quiet">{readable ? t('downloadsHelp') : t('notVisible')}</p>
      <div className="record-files">
        {readable && conclusions.map((name) => <FileButton key={name} name={name} language={language} />)}
        {others.map((name) => (
          <FileButton key={name} name={name} language={language} />
        ))}
      </div>
      <div className="record-options">
        <SelectField
          label={t('language')}
          value={language}
          onChange={setChosen}
          options={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
        />
        <Button onPress={() => window.print()}>{t('print')}</Button>
      </div>
    </section>
  )
}

function FileButton({ name, language }: { readonly name: FileName; readonly language: Language }) {
  const t = useWording(recordWords)
  const { sessionId, token } = useConnection()
  const [busy, setBusy] = useState(false)
  const fetchFile = async () => {
    setBusy(true)
    const answer = await download(sessionId, name, token, language)
    setBusy(false)
    if (answer.ok) toast({ text: t('saved', { name: t(name) }), staysMs: 4_000 })
    else toast({ text: answer.refusal.message, tone: 'over' })
  }
  return (
    <Button busy={busy} onPress={fetchFile}>
      {t(name)}
    </Button>
  )
}
