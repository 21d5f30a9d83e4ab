import type { Letter, Sentence } from '../parts/letter'
import { letterSentences } from '../parts/letter-sentences'
import type { Stretch } from '../text/stretch'
import { byLikeness, typedStretch, type TypedStretch } from '../text/typed-stretch'
import { answer } from './change-draft'
import { rewrite } from './change-sentence'
import type { Answer, Words } from './draft'
import { questionIds, type QuestionId } from './questions'

/** Where words of the letter were typed: the question, the field of its answer, and the stretch of the field's text; how much is alike around. */
export type TypedPlace = TypedStretch & Readonly<{ question: QuestionId; field: TypedField }>
type TypedField = 'text' | 'place' | 'matter' | 'reference'

/**
 * The draft with a sentence of its letter corrected: in the answer that it was typed in, so that the correction stays when one types on. A
 * sentence that was rewritten or moved on the page, or is nowhere in an answer, is rewritten there.
 */
export function correct<D extends Words>(draft: D, sentence: Sentence, text: string, letter: Letter): D {
  const { instead, ...stretch } = difference(sentence.text, text)
  const put = (typed: string, place: Stretch) => {
    const word = asTyped(
      instead,
      sentence.text.slice(stretch.from, stretch.to),
      typed.slice(place.from, place.to),
      typed,
    )
    return `${typed.slice(0, place.from)}${word}${typed.slice(place.to)}`
  }
  const place = typedPlace(draft, sentence, stretch, letter)
  const given = place && draft.answers[place.question]
  if (place && given) {
    const typed = typedTexts(given).find(([field]) => field === place.field)?.[1] ?? ''
    return answer(draft, place.question, { ...given, [place.field]: put(typed, place) })
  }
  const edit = draft.edits[sentence.id]
  const again = edit?.kind === 'rewritten' ? typedStretch(sentence.text, stretch, edit.text) : null
  return rewrite(draft, sentence, edit?.kind === 'rewritten' && again ? put(edit.text, again) : text)
}

/** Where a stretch of a sentence of a letter was typed; null where it was said on the page, or nowhere. */
export function typedPlace(
  { answers, edits, moves }: Words,
  sentence: Sentence,
  { from, to }: Stretch,
  letter: Letter,
): TypedPlace | null {
  const { id, source, rewritten } = sentence
  const isMoved = id in moves || Object.values(moves).includes(id)
  if (rewritten || id in edits || isMoved) return null
  // The sentences of the same answer tell which one is meant, where a word comes again.
  const around = letterSentences(letter).filter((one) => one.source === source)
  const at = around.findIndex((one) => one.id === id)
  const said = around.map(({ text }) => text).join(' ')
  const start = around.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0)
  if (at < 0) return null
  const places = questionsOfSource(source).flatMap((question) =>
    typedTexts(answers[question]).flatMap(([field, typed]) => {
      const place = typedStretch(said, { from: start + from, to: start + to }, typed)
      return place ? [{ question, field, ...place }] : []
    }),
  )
  return places.toSorted(byLikeness)[0] ?? null
}

/** The line of the subject says what it is about, and where that was. */
function questionsOfSource(source: string): readonly QuestionId[] {
  return source === 'subject' ? ['matter', 'moment'] : questionIds.filter((id) => id === source)
}

function typedTexts(given: Answer | undefined): readonly (readonly [TypedField, string])[] {
  if (!given) return []
  switch (given.kind) {
    case 'moment':
      return [['place', given.place]]
    case 'matter':
      return [
        ['matter', given.matter],
        ['reference', given.reference],
      ]
    default:
      return [['text', given.text]]
  }
}

/** What differs between two texts, whole words. */
function difference(before: string, after: string): Stretch & Readonly<{ instead: string }> {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  let end = 0
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  while (isOfWord(before.charAt(from - 1))) from -= 1
  while (isOfWord(before.charAt(before.length - end))) end -= 1
  return { from, to: before.length - end, instead: after.slice(from, after.length - end) }
}

function isOfWord(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign)
}

/** A correction with the first letter and the apostrophes of what was typed, where the letter only shows them otherwise. */
function asTyped(instead: string, said: string, before: string, typed: string): string {
  const put = typed.includes('’') ? instead : instead.replaceAll('’', "'")
  const [shown, written, first] = [said, before, put].map((text) => text.charAt(0))
  if (first === undefined || shown === written || shown?.toLowerCase() !== written?.toLowerCase()) return put
  const isSmall = written === written?.toLowerCase()
  const kept = first === first.toLowerCase() ? !isSmall : isSmall
  return kept ? (isSmall ? first.toLowerCase() : first.toUpperCase()) + put.slice(1) : put
}
