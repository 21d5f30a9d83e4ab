import { frameOf } from './answer-sentences'
import type { PhraseRole } from './body-plan'
import { cleanText } from './clean-text'
import type { QuestionId } from './draft'
import { escapePattern } from './escape-pattern'
import { splitSentences } from './split-sentences'
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
      return disappointment && !saysPurpose('what', writing) && !turnsItself(writing)
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

/** "The bill, though, was too high.", "However, the bill was too high.": the turn is the writer's own. */
function turnsItself({ draft, language, convention }: Writing): boolean {
  const answer = draft.answers.what
  if (answer?.kind !== 'own') return false
  const [first = ''] = splitSentences(cleanText(answer.text), convention.typography.titles)
  const said = first.replaceAll('’', "'").toLocaleLowerCase(language.tag)
  const turns = (language.turnWords ?? []).map(escapePattern).join('|')
  return turns !== '' && new RegExp(`^(${turns})[\\s,]|, (${turns})(,|\\W*$)`, 'u').test(said)
}
