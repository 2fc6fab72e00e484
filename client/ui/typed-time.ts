/** A time as people type it (`15h30`, `1530`, `9.05`, `9`) as `HH:MM`; what is no time stays as it is. */
export function tidyTime(typed: string): string {
  const text = typed.trim().toLowerCase()
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? []
  if (hours === '') return typed.trim()
  const tidy = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return isTime(tidy) ? tidy : typed.trim()
}

/** Empty, or a time the server takes. */
export const isTime = (text: string): boolean => text === '' || /^([01]\d|2[0-4]):[0-5]\d$/.test(text)

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
