import { isAway } from '../../../shared/agenda/speaker-clock.ts'
import { usePeople } from '../../session/people-names.ts'
import { Notice } from '../../ui/notice.tsx'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { useAgenda } from '../use-agenda.ts'
import { SettleApology } from './apology-dialog.tsx'
import { apologyWords } from './apology-words.ts'

/** Apologies for what is under way or comes next about which nothing has been decided. */
export function UnsettledApologies() {
  const t = useWording(apologyWords)
  const language = useLanguage()
  const who = usePeople()
  const { activeRow, nextRow } = useAgenda().outlook
  const unsettled = [activeRow, nextRow].flatMap((row) =>
    row
      ? row.speakers.filter((one) => isAway(one) && one.settled === undefined).map((one) => ({ row, one }))
      : [],
  )
  return unsettled.map(({ row, one }) => (
    <Notice
      key={`${row.id} ${one.personId}`}
      tone="warn"
      title={t('unsettled', { name: who(one.personId).name, title: row.title })}
      action={<SettleApology itemId={row.id} personId={one.personId} />}
    >
      <p>{t('unsettledHelp', { span: duration(row.allottedMs, language) })}</p>
    </Notice>
  ))
}
