/** Puts a text on the clipboard; `false` where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  // Plain HTTP in a local network has no clipboard of its own: the older way works there.
  if (!navigator.clipboard) return copyBySelection(text)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  )
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  const before = document.activeElement
  field.value = text
  field.className = 'only-heard'
  // Beside the button, as a dialog lets nothing outside it be selected.
  const place = before?.closest('dialog') ?? document.body
  place.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
