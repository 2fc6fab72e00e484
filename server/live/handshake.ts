import { type Language, word } from '../../shared/kernel/wording.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { greeting } from '../../shared/protocol/wire.ts'
import { bearerOf } from '../access/access.ts'
import type { Store } from '../store/store.ts'
import type { CommandDesk } from './command-desk.ts'
import { problems } from './outcome.ts'
import type { Visit, Visitor } from './visits.ts'

interface Deps {
  readonly store: Store
  readonly desk: CommandDesk
}

/** Who knocks. Rejects, with words for the person who does, where the page is old or the access is nobody's. */
export async function visitorOf({ handshake }: Visit, { store, desk }: Deps): Promise<Visitor> {
  const said = greeting.safeParse(handshake.auth)
  const language = languageOf(handshake.auth)
  if (!said.success) throw handshakeProblem(401, word(problems.noToken, language))
  if (said.data.version !== protocolVersion) throw handshakeProblem(426, word(problems.oldPage, language))
  const admission = await bearerOf(store, said.data.token, desk.now())
  const { after } = said.data
  if (admission.ok) return { bearer: admission.bearer, expiresAt: admission.expiresAt, after, language }
  throw handshakeProblem(401, word(admission.expired ? problems.expired : problems.noToken, language))
}

/** The language of whoever greets, needed before it is known whether the greeting is well formed. */
function languageOf(auth: object): Language {
  return 'language' in auth && auth.language === 'fr' ? 'fr' : 'en'
}

/** The handshake's refusal, as the browser's `connect_error` shows it. */
function handshakeProblem(status: number, message: string): Error {
  return Object.assign(new Error(message), { data: { status, message } })
}
