/** Goes to a sentence on the page: in sight, and in focus, so that Enter opens what can be done with it. */
export function showSentence(id: string): void {
  const sentence = document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`)
  sentence?.scrollIntoView({ block: 'center' })
  sentence?.focus({ preventScroll: true })
}
