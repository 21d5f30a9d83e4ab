import { cleanLine, cleanText } from '../text/clean-text'
import type { Draft } from '../draft/draft'
import type { Sentence } from '../parts/letter'
import { asSentence, type SentenceForms } from '../text/sentence-text'
import type { Place } from '../text/split-sentences'

/**
 * The sentence after the writer's edit; null once removed. A rewritten sentence is the writer's own: one of the body keeps its lines,
 * and one that is `listed` the end that it was given.
 */
export function applyEdit(
  sentence: Sentence,
  edits: Draft['edits'],
  typeset: (text: string) => string,
  language: SentenceForms,
  { listed }: Place = {},
): Sentence | null {
  const edit = edits[sentence.id]
  if (!edit || edit.kind === 'reworded') return sentence
  if (edit.kind === 'removed') return null
  const isAlone = sentence.source === 'subject' || sentence.source === 'salutation' || sentence.source === 'closing'
  const text = isAlone ? cleanLine(edit.text) : cleanText(edit.text)
  if (!text) return null
  return {
    ...sentence,
    origin: 'writer',
    text: typeset(isAlone || listed ? text : asSentence(text, language)),
    rewritten: true,
  }
}
