import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import { conclusionsWords } from '../wording.ts'

/** The names of the others in the text: what the carets show, in words. */
export function AlsoHere({ awareness }: { readonly awareness: Awareness }) {
  const t = useWording(conclusionsWords)
  const language = useLanguage()
  const names = useNames(awareness)
  if (names.length === 0) return null
  return <p className="also-here">{t('alsoHere', { names: new Intl.ListFormat(language).format(names) })}</p>
}

function useNames(awareness: Awareness): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    const look = () => {
      const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID)
      const found = others.flatMap(([, state]) =>
        state.cursor && state.user?.name ? [String(state.user.name)] : [],
      )
      const next = [...new Set(found)].sort()
      setNames((before) => (before.join('\n') === next.join('\n') ? before : next))
    }
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness])
  return names
}
