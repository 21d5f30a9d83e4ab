import { showPane } from '../controls/pane-choice'

/** Goes to the top of the page, where it stands under the screen rather than beside it. */
export function showPage(): void {
  showPane('page')
  showPane('sheet')
  const page = document.querySelector('.page')
  page?.scrollIntoView({ block: 'start' })
  page?.querySelector<HTMLElement>('[data-sentence][tabindex="0"]')?.focus({ preventScroll: true })
}

/** Goes to a sentence on the page: in sight, and in focus, so that Enter opens what can be done with it. */
export function showSentence(id: string): void {
  showPane('page')
  showPane('sheet')
  const sentence = document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`)
  sentence?.scrollIntoView({ block: 'center' })
  sentence?.focus({ preventScroll: true })
}
