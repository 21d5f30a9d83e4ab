import { answerSentences } from './answer-sentences'
import { phraseRoles, planOf, type PhraseRole, type PlannedItem } from './body-plan'
import type { QuestionId } from '../draft/questions'
import { folded } from '../text/folded'
import type { Sentence } from '../parts/letter'
import { isNeeded, type Speaks } from './needed-phrases'
import { phrasesFor } from './phrases'
import { appSentenceId, writerSentenceId } from '../parts/sentence-id'
import type { Language } from '../language/language'
import type { Material } from './material'
import { typedText, type RawSentence } from './typed-blocks'
import { splitSentences, type TypedSentence } from '../text/split-sentences'

/** A paragraph before edits and typography; it may be empty. */
export type RawParagraph = Readonly<{ role: string; sentences: readonly RawSentence[] }>

/**
 * The paragraphs of a letter as its answers make them. Without a word from the writer there are none; a second letter has
 * the words of the first.
 */
export function composeBody(material: Material): readonly RawParagraph[] {
  const plan = planOf(material.draft)
  const asked = plan.flatMap(({ items }) => items.filter((item) => !isPhrase(item)))
  const said = saidOnce(
    asked.map((item) => [item, item === 'asked' ? askedBefore(material) : answered(item, material)] as const),
    material.language,
  )
  const speaks: Speaks = (item) => (said.get(item)?.length ?? 0) > 0
  if (!material.draft.follows && !asked.some(speaks)) return []
  const isNew = notSaidBy([...said.values()].flat())
  return plan.map(({ role, items }) => ({
    role,
    sentences: items.flatMap((item) => {
      if (!isPhrase(item)) return said.get(item) ?? []
      return isNeeded(item, material, speaks) ? phrase(item, item, material).filter(isNew) : []
    }),
  }))
}

type Said = readonly [PlannedItem, readonly RawSentence[]]

/** The same answer given whole to two questions is said once; what is said twice in one answer stays. */
function saidOnce(
  answers: readonly Said[],
  { sentences: marks }: Language,
): ReadonlyMap<PlannedItem, readonly RawSentence[]> {
  const whole = new Set<string>()
  return new Map(
    answers.filter(([, sentences]) => {
      const text = typedText(sentences, marks)
      const isNew = text === '' || !whole.has(text)
      whole.add(text)
      return isNew
    }),
  )
}

/** The app does not say what the writer says in the same words. */
function notSaidBy(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const said = new Set(sentences.map(({ text }) => folded(text)))
  return ({ text }) => !said.has(folded(text))
}

function isPhrase(item: PlannedItem): item is PhraseRole {
  return phraseRoles.some((role) => role === item)
}

/** A choice is said first, by a phrase; then come the writer's own words. */
function answered(question: QuestionId, material: Material): readonly RawSentence[] {
  const answer = material.draft.answers[question]
  const chosen = answer?.kind === 'choice' ? phrase(`${question}.${answer.choice}`, question, material) : []
  return [...chosen, ...writerSentences(question, answerSentences(question, material))]
}

/** What the first letter asked, as it was sent: the writer signed those words. */
function askedBefore({ draft: { follows }, convention, language }: Material): readonly RawSentence[] {
  if (!follows?.asked) return []
  const typed = follows.asked.includes('\n')
    ? splitSentences(follows.asked, convention.typography.titles, language.sentences)
    : [{ text: follows.asked, place: {} }]
  return writerSentences('asked', typed)
}

function writerSentences(question: string, typed: readonly TypedSentence[]): readonly RawSentence[] {
  const seen = new Map<string, number>()
  return typed.map(({ text, place }) => {
    const id = writerSentenceId(question, text)
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times > 1 ? `${id}-${times}` : id, origin: 'writer', text, source: question, rewritten: false, place }
  })
}

function phrase(role: string, source: string, { draft, language }: Material): readonly RawSentence[] {
  const ways = phrasesFor(role, draft, language)
  const id = appSentenceId(role, language.tag)
  const edit = draft.edits[id]
  const text = ways[edit?.kind === 'reworded' ? edit.variant % ways.length : 0]
  return text === undefined ? [] : [{ id, origin: 'app', text, source, rewritten: false, place: {} }]
}
