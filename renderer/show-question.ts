import type { QuestionId } from '#letter/draft'

/** The id of a question's block, where all of them are on one page. */
export function questionBlockId(id: QuestionId): string {
  return `question-${id}`
}

/** Brings a question of the page into sight and goes to its first field, unless one is in it already. */
export function showQuestion(id: QuestionId | 'send'): void {
  const block = id === 'send' ? null : document.getElementById(questionBlockId(id))
  if (!block || block.contains(document.activeElement)) return
  block.scrollIntoView({ block: 'start' })
  block.querySelector<HTMLElement>('[data-first]')?.focus()
}
