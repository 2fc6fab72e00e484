import { onThisDevice } from '../ui/kept.ts'

const KEY = 'pll.organiser-key'

/** What lets this device create sessions. It comes in the fragment of the link the server prints. */
export const organiserKey = (): string | null => onThisDevice.read(KEY)
export const keepOrganiserKey = (secret: string): void => onThisDevice.write(KEY, secret)
export const forgetOrganiserKey = (): void => onThisDevice.forget(KEY)
