import { AgendaList } from '../../agenda/agenda-list.tsx'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useWording } from '../../wording/use-wording.ts'
import { participateWords } from './words.ts'

export function AgendaPanel() {
  const t = useWording(participateWords)
  const { rows } = useAgenda()
  return (
    <section aria-label={t('agenda')}>
      <AgendaList rows={rows} />
    </section>
  )
}
