import { composeBody } from './body'
import { cleanText } from '../text/clean-text'
import type { Draft, Edit } from '../draft/draft'
import type { Language } from '../language/language'
import { longestText } from '../text/limits'
import { newDraft, peopleAndManner, type IdAndMoment } from '../draft/new-draft'
import { asSentence } from '../text/sentence-text'
import { typedText, type RawSentence } from './typed-blocks'

/**
 * A second draft, to the same person and in the same manner, that tells only these sentences of the letter: the writer's own
 * words, before typography. Null when the letter has none of them any more, or when they are more than an answer holds.
 * RangeError when the language does not have the draft's convention.
 */
export function splitDraft(
  draft: Draft,
  sentences: readonly string[],
  { id, now }: IdAndMoment,
  language: Language,
  today: string,
): Draft | null {
  const convention = language.conventions[draft.convention]
  if (!convention) throw new RangeError(`${language.tag} has no convention ${draft.convention}`)
  const body = composeBody({ draft, language, convention, today }).flatMap((paragraph) => paragraph.sentences)
  const said = new Map(body.map((sentence) => [sentence.id, sentence]))
  const text = typedText(
    sentences.flatMap((one) => wordsNow(said.get(one), draft.edits[one], language)),
    language.sentences,
  )
  if (text === '' || text.length > longestText) return null
  // A grievance alone: where the first letter also thanks, the thanks stay in it.
  const begun = newDraft({ id, door: 'disappointed', convention: draft.convention, now })
  const { envelope } = draft
  return { ...begun, ...peopleAndManner(draft), envelope, answers: { what: { kind: 'own', text } } }
}

function wordsNow(said: RawSentence | undefined, edit: Edit | undefined, language: Language): readonly RawSentence[] {
  if (said === undefined || edit?.kind === 'removed') return []
  if (edit?.kind !== 'rewritten') return [said]
  const text = cleanText(edit.text)
  return [{ ...said, text: said.place.listed ? text : asSentence(text, language) }]
}
