import { Notice } from '../../ui/notice.tsx'
import { useWording } from '../../wording/use-wording.ts'
import { joinWords } from './words.ts'

/** Why one waits at the door, and for how long: heard once, the seconds only seen. */
export function ManyAtOnce({ left }: { readonly left: number | null }) {
  const t = useWording(joinWords)
  return (
    <>
      <div role="status">{left !== null && <Notice tone="warn" title={t('many')} />}</div>
      {left !== null && (
        <p className="join-again" role="timer" aria-live="off">
          {t('again', { count: left })}
        </p>
      )}
    </>
  )
}
