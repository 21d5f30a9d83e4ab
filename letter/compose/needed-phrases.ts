import { frameOf } from './answer-sentences'
import type { PhraseRole } from './body-plan'
import { cleanText } from '../text/clean-text'
import type { QuestionId } from '../draft/questions'
import { escapePattern } from '../text/escape-pattern'
import { splitSentences } from '../text/split-sentences'
import type { Material } from './material'

/** Whether the letter has something to say of a question, or of what the first letter asked. */
export type Speaks = (question: QuestionId | 'asked') => boolean

/** Whether a phrase has its facts, and does not say again what the writer said. */
export function isNeeded(role: PhraseRole, material: Material, speaks: Speaks): boolean {
  const { door, follows } = material.draft
  const disappointment = speaks('what') || speaks('why')
  switch (role) {
    case 'purpose': {
      const thanks = door !== 'both' || speaks('thanked') || speaks('gesture') || speaks('extra')
      return thanks && !saysPurpose(door === 'disappointed' ? 'what' : 'thanked', material)
    }
    case 'turn':
      return disappointment && !saysPurpose('what', material) && !turnsItself(material)
    case 'reply':
      if (follows) return !speaks('asked')
      return !speaks('ask') && (door === 'disappointed' || disappointment)
    case 'pass-on':
      return speaks('thanked') || speaks('gesture')
    case 'recall':
      return Boolean(follows?.subject)
    case 'recall-untitled':
      return !follows?.subject
    case 'remains':
      return speaks('missing')
    case 'reply-again':
      return !speaks('asked')
    case 'again':
      return speaks('asked') && follows?.asks === 'request' && (follows.why !== 'in-part' || speaks('missing'))
    case 'again-rest':
      return speaks('asked') && !speaks('missing')
    case 'courtesy':
    case 'courtesy-again':
    case 'since.no-answer':
    case 'since.no-help':
    case 'since.in-part':
    case 'since.good':
    case 'last-word':
      return true
  }
}

function saysPurpose(question: QuestionId, { draft, language }: Material): boolean {
  const answer = draft.answers[question]
  if (!answer || answer.kind === 'moment') return false
  if (frameOf(answer, question, language)?.purpose) return true
  const start = answer.text.trimStart().replaceAll('’', "'").toLocaleLowerCase(language.tag)
  return answer.kind === 'own' && language.purposeStarts.some((purpose) => start.startsWith(purpose))
}

/** "The bill, though, was too high.", "However, the bill was too high.": the turn is the writer's own. */
function turnsItself({ draft, language, convention }: Material): boolean {
  const answer = draft.answers.what
  if (answer?.kind !== 'own') return false
  const [first] = splitSentences(cleanText(answer.text), convention.typography.titles, language.sentences)
  const said = (first?.text ?? '').replaceAll('’', "'").toLocaleLowerCase(language.tag)
  const turns = (language.turnWords ?? []).map(escapePattern).join('|')
  return turns !== '' && new RegExp(`^(${turns})[\\s,]|, (${turns})(,|\\W*$)`, 'u').test(said)
}
