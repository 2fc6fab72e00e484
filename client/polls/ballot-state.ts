export type BallotState = 'empty' | 'recorded' | 'changed' | 'sending' | 'unsent' | 'refused'

interface Facts {
  readonly onItsWay: boolean
  readonly live: boolean
  readonly refused: boolean
  readonly same: boolean
  readonly cast: boolean
}

/** "Recorded" is said only of what the server has answered for. */
export function stateOf({ onItsWay, live, refused, same, cast }: Facts): BallotState {
  if (onItsWay) return live ? 'sending' : 'unsent'
  if (refused) return 'refused'
  if (same) return 'recorded'
  return cast ? 'changed' : 'empty'
}
