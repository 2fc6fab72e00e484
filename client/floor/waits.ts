import type { FloorSlice } from '../../shared/floor/slice.ts'
import { type Expected, expectedWaits } from '../../shared/floor/waits.ts'
import type { RequestId } from '../../shared/kernel/ids.ts'
import { type Instant, MINUTE_MS } from '../../shared/kernel/time.ts'
import { useNow, useSession } from '../connection/session-context.ts'

type Waits = ReturnType<typeof expectedWaits>
let latest: { readonly floor: FloorSlice; readonly now: Instant; readonly waits: Waits } | null = null

/** All rows of a list ask in the same second: reckoned once for them. */
function waitsAt(floor: FloorSlice, now: Instant): Waits {
  if (latest?.floor !== floor || latest.now !== now) latest = { floor, now, waits: expectedWaits(floor, now) }
  return latest.waits
}

/** When a request may expect the floor, for this second; `null` once it no longer waits. */
export function useWait(id: RequestId): Expected | null {
  const now = useNow()
  return waitsAt(useSession().state.floor, now).get(id) ?? null
}

/** Whole minutes, as people wait: half a minute and more is one; 0 is "any moment". */
export const waitMinutes = ({ waitMs }: Pick<Expected, 'waitMs'>): number => Math.round(waitMs / MINUTE_MS)
