import type { QuestionId } from '#letter/draft/questions'
import { focusAtEnd } from './focus-at-end'
import { showPane } from '../controls/pane-choice'

/** The id of a question's block, where all of them are on one page. */
export function questionBlockId(id: QuestionId): string {
  return `question-${id}`
}

/** Brings a question of the page into sight and goes to its first field, unless one is in it already. */
export function showQuestion(id: QuestionId | 'send'): void {
  showPane('question')
  const block = id === 'send' ? null : document.getElementById(questionBlockId(id))
  // Alone on its screen, it may be the one that is asked already.
  if (!block && id !== 'send') focusAtEnd(document.querySelector<HTMLElement>('.footed [data-first]'))
  if (!block || block.contains(document.activeElement)) return
  const field = block.querySelector<HTMLElement>('[data-first]')
  focusAtEnd(field)
  // The question is read from its top; its field is in sight all the same.
  const bringIntoSight = () => {
    block.scrollIntoView({ block: 'start' })
    field?.scrollIntoView({ block: 'nearest' })
  }
  bringIntoSight()
  // At the start, the layout of an enlarged text is there a frame later.
  requestAnimationFrame(bringIntoSight)
}
