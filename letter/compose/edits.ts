import { cleanLine } from '../text/clean-text'
import type { Draft } from '../draft/draft'
import type { Sentence } from '../parts/letter'
import { asSentence, type SentenceForms } from '../text/sentence-text'

/** The sentence after the writer's edit; null once removed. A rewritten sentence is the writer's own. */
export function applyEdit(
  sentence: Sentence,
  edits: Draft['edits'],
  typeset: (text: string) => string,
  language: SentenceForms,
): Sentence | null {
  const edit = edits[sentence.id]
  if (!edit || edit.kind === 'reworded') return sentence
  if (edit.kind === 'removed') return null
  const text = cleanLine(edit.text)
  if (!text) return null
  const keepsMark = sentence.source === 'subject' || sentence.source === 'salutation' || sentence.source === 'closing'
  return {
    ...sentence,
    origin: 'writer',
    text: typeset(keepsMark ? text : asSentence(text, language)),
    rewritten: true,
  }
}
