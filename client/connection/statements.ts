import * as z from 'zod/mini'
import type { Statement } from '../../shared/conclusions/statements.ts'
import type { SessionId } from '../../shared/kernel/ids.ts'
import { type Answer, call } from './http.ts'

const runs = z.array(
  z.object({
    text: z.string(),
    bold: z.exactOptional(z.boolean()),
    italic: z.exactOptional(z.boolean()),
    href: z.exactOptional(z.string()),
  }),
)
const statement = z.discriminatedUnion('kind', [
  z.object({ id: z.string(), kind: z.literal('heading'), level: z.literal([1, 2]), runs }),
  z.object({ id: z.string(), kind: z.literal('paragraph'), runs }),
  z.object({
    id: z.string(),
    kind: z.literal('item'),
    number: z.nullable(z.int()),
    depth: z.int(),
    runs,
  }),
])
const shape = z.object({ statements: z.array(statement) })

/** The conclusions as a plain list. 403 while the bearer may not read them. */
export const fetchStatements = (
  id: SessionId,
  token: string,
): Promise<Answer<{ readonly statements: readonly Statement[] }>> =>
  call(`/api/sessions/${encodeURIComponent(id)}/statements`, shape, { bearer: token })
