/** Gives the focus to a field without moving the screen, its caret after what it says already. */
export function focusAtEnd(field: HTMLElement | null | undefined): void {
  field?.focus({ preventScroll: true })
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
  if (isText) field.setSelectionRange(field.value.length, field.value.length)
}
