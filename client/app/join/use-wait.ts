import { useCallback, useEffect, useRef, useState } from 'react'

interface Waiting {
  /** Seconds until the end of the wait, to be shown; `null` while nothing waits. */
  readonly left: number | null
  /** Resolves with `true` after so many seconds, with `false` where the page is left before. One at a time. */
  readonly wait: (seconds: number) => Promise<boolean>
}

export function useWait(): Waiting {
  const [left, setLeft] = useState<number | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  const wait = useCallback(
    (seconds: number) =>
      new Promise<boolean>((resolve) => {
        let rest = seconds
        setLeft(rest)
        const end = (whole: boolean) => {
          clearInterval(ticking)
          setLeft(null)
          resolve(whole)
        }
        const ticking = setInterval(() => {
          rest -= 1
          if (rest <= 0) end(true)
          else setLeft(rest)
        }, 1000)
        stop.current = () => end(false)
      }),
    [],
  )
  return { left, wait }
}
