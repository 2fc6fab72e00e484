import { useMemo } from 'react'
import { readStatements } from '../../../shared/conclusions/document.ts'
import type { Statement } from '../../../shared/conclusions/statements.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { ConclusionsView } from '../conclusions-view.tsx'
import type { TextConnection } from '../text-connection.ts'
import { conclusionsWords } from '../wording.ts'
import { missingFrom } from './use-text.ts'

interface RescuedProps {
  readonly own: readonly Statement[]
  readonly connection: TextConnection
  readonly onClose: () => void
}

/** What the server refused of one's own words, to copy from. */
export function Rescued({ own, connection, onClose }: RescuedProps) {
  const t = useWording(conclusionsWords)
  const missing = useMemo(() => missingFrom(readStatements(connection.doc), own), [connection, own])
  if (missing.length === 0) return null
  return (
    <Notice
      tone="over"
      title={t('rescued')}
      announced
      action={<Button onPress={onClose}>{t('rescuedClose')}</Button>}
    >
      <p>{t('rescuedHelp')}</p>
      <ConclusionsView statements={missing} />
    </Notice>
  )
}
