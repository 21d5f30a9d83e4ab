import { answerSentences } from './answer-sentences'
import { phraseRoles, planOf, type PhraseRole, type PlannedItem } from './body-plan'
import type { QuestionId } from '../draft/questions'
import type { Sentence } from '../parts/letter'
import { isNeeded, type Speaks } from './needed-phrases'
import { phrasesFor } from './phrases'
import { appSentenceId, writerSentenceId } from '../parts/sentence-id'
import type { Writing } from './writing'

/** A paragraph before edits and typography; it may be empty. */
export type RawParagraph = Readonly<{ role: string; sentences: readonly Sentence[] }>

/**
 * The paragraphs of a letter as its answers make them. Without a word from the writer there are none; a second letter has
 * the words of the first.
 */
export function composeBody(writing: Writing): RawParagraph[] {
  const plan = planOf(writing.draft)
  const asked = plan.flatMap(({ items }) => items.filter((item) => !isPhrase(item)))
  const said = new Map(asked.map((item) => [item, item === 'asked' ? askedBefore(writing) : answered(item, writing)]))
  const speaks: Speaks = (item) => (said.get(item)?.length ?? 0) > 0
  if (!writing.draft.follows && !asked.some(speaks)) return []
  const once = notSaidBefore(writing.language.tag)
  return plan.map(({ role, items }) => ({
    role,
    sentences: items
      .flatMap((item) => {
        if (!isPhrase(item)) return said.get(item) ?? []
        return isNeeded(item, writing, speaks) ? phrase(item, item, writing) : []
      })
      .filter(once),
  }))
}

/** The same sentence given to two questions is said once. */
function notSaidBefore(tag: string): (sentence: Sentence) => boolean {
  const said = new Set<string>()
  return ({ text }) => {
    const words = text
      .toLocaleLowerCase(tag)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const isNew = !said.has(words)
    said.add(words)
    return isNew
  }
}

function isPhrase(item: PlannedItem): item is PhraseRole {
  return (phraseRoles as readonly string[]).includes(item)
}

/** A choice is said first, by a phrase; then come the writer's own words. */
function answered(question: QuestionId, writing: Writing): Sentence[] {
  const answer = writing.draft.answers[question]
  const chosen = answer?.kind === 'choice' ? phrase(`${question}.${answer.choice}`, question, writing) : []
  return [...chosen, ...writerSentences(question, answerSentences(question, writing))]
}

/** What the first letter asked, as it was sent: the writer signed those words. */
function askedBefore({ draft: { follows } }: Writing): Sentence[] {
  return follows?.asked ? writerSentences('asked', [follows.asked]) : []
}

function writerSentences(question: string, texts: readonly string[]): Sentence[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const id = writerSentenceId(question, text)
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times > 1 ? `${id}-${times}` : id, origin: 'writer', text, source: question, rewritten: false }
  })
}

function phrase(role: string, source: string, { draft, language }: Writing): Sentence[] {
  const ways = phrasesFor(role, draft, language)
  const id = appSentenceId(role, language.tag)
  const edit = draft.edits[id]
  const text = ways[edit?.kind === 'reworded' ? edit.variant % ways.length : 0]
  return text === undefined ? [] : [{ id, origin: 'app', text, source, rewritten: false }]
}
