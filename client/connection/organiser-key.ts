import { onThisDevice } from '../ui/kept.ts'

const KEY = 'pll.organiser-key'

/** What lets this device create sessions. It comes in the fragment of the link the server prints. */
export const organiserKey = (): string | null => onThisDevice.read(KEY)
export const keepOrganiserKey = (secret: string): void => onThisDevice.write(KEY, secret)
export const forgetOrganiserKey = (): void => onThisDevice.forget(KEY)

/** The key in an address's fragment, `key=…`; `null` where it has none. */
export const organiserKeyIn = (fragment: string): string | null =>
  /^key=([A-Za-z0-9_-]+)$/.exec(fragment)?.[1] ?? null
