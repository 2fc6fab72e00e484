import type { SpeechId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { RecordedEvent } from '../world.ts'
import type { FloorSlice, Speech } from './slice.ts'
import { running, stopped } from './speech-clock.ts'

type HandedOver = Extract<RecordedEvent, { type: 'floor/speech-handed-over' }>
type Started = Extract<RecordedEvent, { type: 'floor/speech-started' }>

export function speechEvolved(slice: FloorSlice, event: RecordedEvent): FloorSlice {
  switch (event.type) {
    case 'floor/speech-started':
      return started(slice, event)
    case 'floor/speech-finished':
      return finished(slice, event.speechId, event.at)
    case 'floor/speech-paused':
      return speaking(slice, event.speechId, (speech) => stopped(speech, event.at))
    case 'floor/speech-resumed':
      return speaking(slice, event.speechId, (speech) => running(speech, event.at))
    case 'floor/speech-extended':
      return speaking(slice, event.speechId, (speech) => ({ ...speech, limitMs: event.limitMs }))
    case 'floor/speech-handed-over':
      return handedOver(slice, event)
    case 'floor/speech-interrupted':
      return interrupted(slice, event.speechId, event.at)
    case 'floor/speech-returned':
      return returned(slice, event.speechId)
    default:
      return slice
  }
}

function started(slice: FloorSlice, event: Started): FloorSlice {
  const { speechId, requestId, itemId, limitMs, attribution = 'named', who, at } = event
  const request = slice.queue.find(({ id }) => id === requestId)
  if (!request) return slice
  const speech: Speech = {
    ...request,
    ...who,
    id: speechId,
    requestId,
    itemId,
    startedAt: at,
    endedAt: null,
    segments: [{ from: at, to: null }],
    limitMs: limitMs === undefined ? slice.rules.limitsMs[request.kind] : limitMs,
    attribution,
  }
  return { ...slice, speaking: speech, queue: slice.queue.filter((waiting) => waiting !== request) }
}

/** Ends the speech under way or one that waits behind a point of order. */
export function finished(slice: FloorSlice, speechId: SpeechId, at: Instant): FloorSlice {
  const speech = [slice.speaking, ...slice.interrupted].find((one) => one?.id === speechId)
  if (!speech) return slice
  const ended = { ...stopped(speech, at), endedAt: at }
  return {
    ...slice,
    speaking: slice.speaking === speech ? null : slice.speaking,
    interrupted: slice.interrupted.filter((one) => one !== speech),
    speeches: [...slice.speeches, ended],
  }
}

function speaking(slice: FloorSlice, speechId: SpeechId, change: (speech: Speech) => Speech): FloorSlice {
  return slice.speaking?.id === speechId ? { ...slice, speaking: change(slice.speaking) } : slice
}

/** Of one speech; it goes on, or waits, as it did. */
function handedOver(slice: FloorSlice, { speechId, personId }: HandedOver): FloorSlice {
  const named = (speech: Speech) => (speech.id === speechId ? { ...speech, personId } : speech)
  return {
    ...slice,
    speaking: slice.speaking && named(slice.speaking),
    interrupted: slice.interrupted.map(named),
  }
}

function interrupted(slice: FloorSlice, speechId: SpeechId, at: Instant): FloorSlice {
  const speech = slice.speaking
  if (speech?.id !== speechId) return slice
  return { ...slice, speaking: null, interrupted: [...slice.interrupted, stopped(speech, at)] }
}

function returned(slice: FloorSlice, speechId: SpeechId): FloorSlice {
  const speech = slice.interrupted.find(({ id }) => id === speechId)
  if (!speech) return slice
  return { ...slice, speaking: speech, interrupted: slice.interrupted.filter((one) => one !== speech) }
}
