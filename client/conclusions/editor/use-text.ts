import { useEffect, useState } from 'react'
import { readStatements } from '../../../shared/conclusions/document.ts'
import { plainText, type Statement } from '../../../shared/conclusions/statements.ts'
import { connectText, type Ended, type TextConnection } from '../text-connection.ts'
import { textUrl } from '../text-url.ts'

/** Refusals after which a fresh copy of the server's text is a way on: this one diverged, or sent too much at once. */
const startsAgain: readonly number[] = [4409, 4413]

export interface Text {
  readonly connection: TextConnection | null
  /** For good: there is no access any more, or the page is too old. */
  readonly ended: Ended | null
  /** One's own statements that a refusal kept out of the text. */
  readonly rescued: readonly Statement[]
  readonly dismissRescued: () => void
}

/** Connects the text while the component is there; starts again from the server's copy when this one has diverged. */
export function useText(sessionId: string, token: string): Text {
  const [connection, setConnection] = useState<TextConnection | null>(null)
  const [ended, setEnded] = useState<Ended | null>(null)
  const [rescued, setRescued] = useState<readonly Statement[]>([])
  useEffect(() => {
    const open = (): TextConnection => {
      const opening = connectText({ url: textUrl(location), sessionId, token })
      opening.ended.subscribe(() => end(opening))
      setConnection(opening)
      return opening
    }
    const end = (diverged: TextConnection) => {
      const why = diverged.ended.get()
      if (why === null || !startsAgain.includes(why.code)) {
        setEnded(why)
        return
      }
      if (diverged.saving.get().unsaved) setRescued(readStatements(diverged.doc))
      diverged.close()
      current = open()
    }
    setEnded(null)
    let current = open()
    return () => current.close()
  }, [sessionId, token])
  return { connection, ended, rescued, dismissRescued: () => setRescued([]) }
}

/** What of one's own copy the text does not have, in its order. */
export function missingFrom(text: readonly Statement[], own: readonly Statement[]): Statement[] {
  const there = new Set(text.map(plainText))
  return own.filter((statement) => plainText(statement) !== '' && !there.has(plainText(statement)))
}
