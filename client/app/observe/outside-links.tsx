import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { observeWords } from './observe-words.ts'

/** Stream, captions and interpretation, on top: what a remote observer needs first. */
export function OutsideLinks() {
  const t = useWording(observeWords)
  const { links, language } = useSession().state.session
  const all = [
    ...(links.stream ? [{ label: t('stream'), url: links.stream, own: true }] : []),
    ...(links.captions ? [{ label: t('captions'), url: links.captions, own: true }] : []),
    ...links.interpretation.map((link) => ({ ...link, own: false })),
  ]
  if (all.length === 0) return null
  return (
    <nav aria-label={t('elsewhere')}>
      <ul className="observe-links">
        {all.map(({ label, url, own }) => (
          <li key={url}>
            <a className="observe-link" href={url} target="_blank" rel="noreferrer">
              <span lang={own ? undefined : language}>{label}</span>
              <span className="only-heard"> ({t('newTab')})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
