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

/** Edits that change no words but another way to say a phrase: each sentence stands as it was composed, and is known by the id of its edit. */
export function undone(edits: Draft['edits']): Draft['edits'] {
  return Object.fromEntries(
    Object.entries(edits).map(([id, edit]) => [
      id,
      edit.kind === 'reworded' ? edit : { kind: 'reworded', variant: 0, was: edit.was },
    ]),
  )
}
