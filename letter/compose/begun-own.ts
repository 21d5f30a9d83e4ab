import type { Draft } from '../draft/draft'
import { knownWords } from '../draft/known-words'
import type { QuestionId } from '../draft/questions'
import { shapesOf } from '../language/completion-shapes'
import { framed } from '../language/frame-seam'
import { beginsAs } from '../language/listed-words'
import type { Language } from '../language/language'
import { asSentence } from '../text/sentence-text'
import { startsWithOne } from './answer-sentences'

/**
 * The sentence that a beginning makes of a first sentence in own words that is surely none: `I am writing to thank the bus driver.` for `The bus
 * driver.`; undefined where it is one, or may be.
 */
export function begunOwn(sentence: string, question: QuestionId, draft: Draft, language: Language): string | undefined {
  const { starts, begin } = language.check.alone
  const plain = sentence.replaceAll(/[\u00a0\u202f]/gu, ' ')
  const text = plain.replaceAll('’', "'").toLocaleLowerCase(language.tag)
  const isOwn = draft.answers[question]?.kind === 'own'
  if (!isOwn || startsWithOne(text, language.purposeStarts, language)) return undefined
  if (!beginsAs(starts, language.completions.words, text)) return undefined
  const [shape, ...others] = (shapesOf(plain, language) ?? []).filter((one) => one !== 'another')
  const ids = (shape !== undefined && others.length === 0 && begin[question]?.[shape]) || []
  const { frames, child } = language.questions[question]
  const frame = ((draft.register === 'child' && child?.frames) || frames).find(({ id }) => ids.includes(id))
  return (
    frame && asSentence(framed(frame, plain, draft, language, knownWords(draft, language.tag)), language, frame.end)
  )
}
