import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes as text that is safe in an address and in a WebSocket protocol name. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** A fresh id of the kind clients make: 16 random bytes. */
export const newId = (): string => randomBytes(16).toString('base64url')

/** What is stored in place of a token. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** No 0, 1, I, L or O: a code is read aloud and typed from the room's screen. */
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const CODE_LENGTH = 6

export function newCode(): string {
  const fair = 256 - (256 % CODE_ALPHABET.length)
  let code = ''
  while (code.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH)) {
      // Bytes past the last whole multiple would favour the alphabet's first letters.
      if (byte < fair && code.length < CODE_LENGTH) code += CODE_ALPHABET[byte % CODE_ALPHABET.length]
    }
  }
  return code
}

/** Compares secrets without telling by its duration how much of them was right. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(a)), Buffer.from(digestOf(b)))
}
