import { answerSentences, completedChoice } from './answer-sentences'
import { phraseRoles, planOf, type PhraseRole, type PlannedItem } from './body-plan'
import type { Draft } from '../draft/draft'
import type { QuestionId } from '../draft/questions'
import type { Language } from '../language/language'
import type { Sentence } from '../parts/letter'
import { isNeeded, isSettled, momentStandsApart, type Speaks } from './needed-phrases'
import { phrasesFor } from './phrases'
import { appSentenceId, writerSentenceId } from '../parts/sentence-id'
import type { Material } from './material'

/** A paragraph before edits and typography; it may be empty. */
export type RawParagraph = Readonly<{ role: string; sentences: readonly Sentence[] }>

/**
 * The paragraphs of a letter as its answers make them. Without a word from the writer there are none; a second letter has
 * the words of the first.
 */
export function composeBody(material: Material): readonly RawParagraph[] {
  const plan = planOf(material.draft)
  const asked = plan
    .flatMap(({ items }) => items.filter((item) => !isPhrase(item)))
    .filter((item) => item !== 'moment' || momentStandsApart(material))
  const said = new Map(asked.map((item) => [item, item === 'asked' ? askedBefore(material) : answered(item, material)]))
  const speaks: Speaks = (item) => (said.get(item)?.length ?? 0) > 0
  if (!material.draft.follows && !asked.some(speaks)) return []
  const once = notSaidBefore(material.language.tag)
  return plan.map(({ role, items }) => ({
    role,
    sentences: items
      .flatMap((item) => {
        if (!isPhrase(item)) return isSettled(item, material, speaks) ? [] : (said.get(item) ?? [])
        return isNeeded(item, material, speaks) ? phrase(item, item, material) : []
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
  return phraseRoles.some((role) => role === item)
}

/** A choice is said first, by a phrase, unless the writer's words complete it; then come the writer's own words. */
function answered(question: QuestionId, material: Material): readonly Sentence[] {
  const answer = material.draft.answers[question]
  const isSaid = answer?.kind === 'choice' && !completedChoice(material.draft, question, material.language)
  const chosen = isSaid ? phrase(`${question}.${answer.choice}`, question, material) : []
  return [...chosen, ...writerSentences(question, answerSentences(question, material))]
}

/** How an answer ready to be chosen is said in this draft; undefined when the language has nothing for it. */
export function chosenSentence(
  question: QuestionId,
  choice: string,
  draft: Draft,
  language: Language,
): string | undefined {
  return wayOf(`${question}.${choice}`, draft, language)
}

/** What the first letter asked, as it was sent: the writer signed those words. */
function askedBefore({ draft: { follows } }: Material): readonly Sentence[] {
  return follows?.asked ? writerSentences('asked', [follows.asked]) : []
}

function writerSentences(question: string, texts: readonly string[]): readonly Sentence[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const id = writerSentenceId(question, text)
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times > 1 ? `${id}-${times}` : id, origin: 'writer', text, source: question, rewritten: false }
  })
}

function phrase(role: string, source: string, { draft, language }: Material): readonly Sentence[] {
  const text = wayOf(role, draft, language)
  const id = appSentenceId(role, language.tag)
  return text === undefined ? [] : [{ id, origin: 'app', text, source, rewritten: false }]
}

function wayOf(role: string, draft: Draft, language: Language): string | undefined {
  const ways = phrasesFor(role, draft, language)
  const edit = draft.edits[appSentenceId(role, language.tag)]
  return ways[edit?.kind === 'reworded' ? edit.variant % ways.length : 0]
}
