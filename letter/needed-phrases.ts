import { frameOf } from './answer-sentences'
import type { PhraseRole } from './body-plan'
import type { QuestionId } from './draft'
import type { Writing } from './writing'

type Speaks = (question: QuestionId) => boolean

/** Whether a phrase has its facts, and does not say again what the writer said. */
export function isNeeded(role: PhraseRole, writing: Writing, speaks: Speaks): boolean {
  const { door } = writing.draft
  const disappointment = speaks('what') || speaks('why')
  switch (role) {
    case 'purpose': {
      const thanks = door !== 'both' || speaks('thanked') || speaks('gesture') || speaks('extra')
      return thanks && !saysPurpose(door === 'disappointed' ? 'what' : 'thanked', writing)
    }
    case 'turn':
      return disappointment && !saysPurpose('what', writing)
    case 'reply':
      return !speaks('ask') && (door === 'disappointed' || disappointment)
    case 'pass-on':
      return speaks('thanked') || speaks('gesture')
    case 'courtesy':
      return true
  }
}

function saysPurpose(question: QuestionId, { draft, language }: Writing): boolean {
  const answer = draft.answers[question]
  if (!answer || answer.kind === 'moment') return false
  if (frameOf(answer, question, language)?.purpose) return true
  const start = answer.text.trimStart().replaceAll('’', "'").toLocaleLowerCase(language.tag)
  return answer.kind === 'own' && language.purposeStarts.some((purpose) => start.startsWith(purpose))
}
