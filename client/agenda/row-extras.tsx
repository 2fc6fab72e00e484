import './row-extras.css'
import type { NodeId } from '../../shared/kernel/ids.ts'
import { useSession } from '../connection/session-context.ts'
import { useWording } from '../wording/use-wording.ts'
import { shortTitle } from './agenda-view.ts'
import { agendaWords } from './agenda-words.ts'

interface RowExtrasProps {
  readonly id: NodeId
  readonly withNotes?: boolean
}

/** What it responds to, papers as links, the rule on names, and what the printed agenda says besides. */
export function RowExtras({ id, withNotes = false }: RowExtrasProps) {
  const t = useWording(agendaWords)
  const { agenda, session } = useSession().state
  const node = agenda.nodes[id]
  if (!node) return null
  const papers = node.kind === 'item' ? node.papers : []
  const answers = node.kind === 'item' ? node.respondsTo.flatMap((one) => agenda.nodes[one]?.title ?? []) : []
  const notes = withNotes ? (node.notes ?? []) : []
  return (
    <>
      {node.kind === 'item' && node.attribution === 'chatham-house' && (
        <span className="row-extras-rule">{t('chathamHouse')}</span>
      )}
      {answers.length > 0 && (
        <span className="row-extras-answers">
          {t('respondsTo')} <span lang={session.language}>{answers.map(shortTitle).join(' · ')}</span>
        </span>
      )}
      {papers.length > 0 && (
        <ul className="row-extras-papers" aria-label={t('papers')}>
          {papers.map(({ label, url }) => (
            <li key={`${label} ${url}`}>
              <a href={url} target="_blank" rel="noreferrer" lang={session.language}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <div className="row-extras-notes" lang={session.language}>
          {[...new Set(notes)].map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  )
}
