import type { Share } from '../../shared/floor/balance.ts'

/** How long a bar is beside the longest, 0..1. Where nobody has spoken yet, all are empty. */
export function shareOfMost(
  { spokenMs }: Pick<Share, 'spokenMs'>,
  all: readonly Pick<Share, 'spokenMs'>[],
): number {
  const most = Math.max(0, ...all.map((one) => one.spokenMs))
  return most === 0 ? 0 : spokenMs / most
}
