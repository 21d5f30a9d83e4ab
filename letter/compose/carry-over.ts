import { frameOf } from '../language/frame-start'
import { setConvention } from '../draft/change-draft'
import { compose } from './compose'
import type { Draft, Edit } from '../draft/draft'
import { undone } from './edits'
import type { Language } from '../language/language'
import type { Sentence } from '../parts/letter'
import { letterSentences } from '../parts/letter-sentences'
import { typedIn } from '../draft/typed-in'
import { phrasesFor } from './phrases'
import { questionIds, type QuestionId } from '../draft/questions'

/**
 * Why something is not the same in another convention. Nothing is lost: all of it is there again on the way back.
 * `words-stay`: the writer's words are not translated. `frame-missing`: they stand without the beginning that was chosen.
 * `choice-missing`: the chosen answer is not said. `edit-waits`, `move-waits`: the change belongs to a sentence of the other
 * language. `form-stays`: what was written by hand keeps its form. `way-differs`: the other way of saying it differs there.
 */
export type CarryReason =
  'words-stay' | 'frame-missing' | 'choice-missing' | 'edit-waits' | 'move-waits' | 'form-stays' | 'way-differs'

/** One thing that does not carry over: a question or a sentence, the reason, and the words by which the writer knows it. */
export type NotCarried = Readonly<{ id: string; reason: CarryReason; question: QuestionId | null; text: string }>

type Destination = Readonly<{ convention: string; language: Language }>

/** What cannot carry over when a draft goes from its language to another place, in the order of the questions. */
export function notCarried(draft: Draft, from: Language, to: Destination, today: string): readonly NotCarried[] {
  const answers = from.tag === to.language.tag ? [] : questionIds.flatMap((id) => answerLeft(id, draft, to))
  const here = sayable(draft, from, today)
  const there = sayable(setConvention(draft, to.convention), to.language, today)
  const edits = Object.entries(draft.edits).flatMap(([id, edit]) => editLeft(id, edit, here.get(id), there.get(id)))
  const moves = Object.keys(draft.moves).flatMap((id): readonly NotCarried[] => {
    const sentence = here.get(id)
    return sentence && !there.has(id) ? [left(id, 'move-waits', sentence.text)] : []
  })
  return [...answers, ...edits, ...moves]
}

function answerLeft(id: QuestionId, draft: Draft, { language, convention }: Destination): readonly NotCarried[] {
  const given = draft.answers[id]
  if (!given) return []
  const text = typedIn(given).trim()
  const missing: NotCarried[] = []
  if (given.kind === 'frame' && text && !frameOf(given, id, language)) missing.push(left(id, 'frame-missing', text))
  if (given.kind === 'choice') {
    const ways = phrasesFor(`${id}.${given.choice}`, setConvention(draft, convention), language)
    if (ways.length === 0) missing.push(left(id, 'choice-missing', given.choice))
  }
  return text ? [...missing, left(id, 'words-stay', text)] : missing
}

/** An edit that was without its sentence already is no news. */
function editLeft(
  id: string,
  edit: Edit,
  here: Sentence | undefined,
  there: Sentence | undefined,
): readonly NotCarried[] {
  if (!here) return []
  if (!there) return [left(id, 'edit-waits', edit.kind === 'rewritten' ? edit.text : edit.was)]
  switch (edit.kind) {
    case 'removed':
      return []
    case 'rewritten':
      return here.source === 'salutation' || here.source === 'closing' ? [left(id, 'form-stays', edit.text)] : []
    case 'reworded':
      return plain(here.text) === plain(there.text) ? [] : [left(id, 'way-differs', here.text)]
  }
}

function left(id: string, reason: CarryReason, text: string): NotCarried {
  return { id, reason, question: questionIds.find((one) => id === one || id.startsWith(`${one}:`)) ?? null, text }
}

/** Every sentence that the draft can say, by its id; a removed one is as it was. */
function sayable(draft: Draft, language: Language, today: string): ReadonlyMap<string, Sentence> {
  const letter = compose({ ...draft, edits: undone(draft.edits), length: 'full' }, language, today)
  return new Map(letterSentences(letter).map((sentence) => [sentence.id, sentence]))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ (?=[;:!?])/g, '')
}
