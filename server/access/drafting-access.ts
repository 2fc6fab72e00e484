import { mayRead, mayWrite } from '../../shared/conclusions/evolve.ts'
import { audienceOf } from '../../shared/kernel/area.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Access } from '../drafting/access.ts'
import { closeCodes } from '../drafting/close-codes.ts'
import type { LiveSession } from '../live/live-session.ts'
import type { LiveSessions } from '../live/live-sessions.ts'
import { problems } from '../live/outcome.ts'
import type { Store } from '../store/store.ts'
import { actorOf, type Bearer, bearerOf } from './access.ts'

/** Who may read and write the conclusions: from the token and the session's state, asked again for every update. */
export function draftingAccess(store: Store, sessions: LiveSessions, now: () => Instant): Access {
  return {
    async admit(token, sessionId) {
      const admission = await bearerOf(store, token, now())
      if (!admission.ok) {
        const reason = admission.expired ? problems.expired.en : problems.noToken.en
        return { ok: false, code: closeCodes.unknownToken, reason }
      }
      const { bearer } = admission
      if (bearer.sessionId !== sessionId)
        return { ok: false, code: closeCodes.notAllowed, reason: problems.otherSession.en }
      const session = await sessions.find(bearer.sessionId)
      if (!session) return { ok: false, code: closeCodes.noSuchSession, reason: problems.noSession.en }
      return admitted(bearer, session)
    },
  }
}

function admitted(bearer: Bearer, session: LiveSession) {
  const asked = (rule: typeof mayWrite) => () => {
    const actor = actorOf(bearer, session.world)
    return actor !== null && rule(session.world, bearer.role, actor.admitted)
  }
  const card = session.directory('moderators').people.find(({ personId }) => personId === bearer.personId)
  return {
    ok: true,
    personId: bearer.personId,
    linkId: bearer.linkId,
    name: card?.details?.name ?? '',
    mayWrite: asked(mayWrite),
    mayRead: asked(mayRead),
    seesCursors: audienceOf[bearer.role] !== 'observers' && bearer.role !== 'stage',
  } as const
}
