/** The outcome of something that may be refused. A refusal is a value; a throw is a bug. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: E }

export const accept = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const refuse = <E>(refusal: E): Result<never, E> => ({ ok: false, refusal })
