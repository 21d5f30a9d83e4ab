import { answerSentences, changedOtherwise, completedChoice, splitAsChanged } from './answer-sentences'
import { phraseRoles, planOf, type PhraseRole, type PlannedItem } from './body-plan'
import type { Draft } from '../draft/draft'
import type { QuestionId } from '../draft/questions'
import { frameOf } from '../language/frame-start'
import { folded } from '../text/folded'
import type { Sentence } from '../parts/letter'
import { readText } from '../reading/read-sentence'
import { overdue } from './asked-again'
import { isAskedOtherwise, isNeeded, momentStandsApart, type Speaks } from './needed-phrases'
import { chosenWay } from './phrases'
import { appSentenceId, turns, writerSentenceId } from '../parts/sentence-id'
import type { Language } from '../language/language'
import type { Material } from './material'
import { typedText, type RawSentence } from './typed-blocks'
import { waysToSay } from './ways-to-say'
import type { KeptSentence } from '../text/split-keeping'
import { splitSentences } from '../text/split-sentences'

/** A paragraph before edits and typography; it may be empty. */
export type RawParagraph = Readonly<{ role: string; sentences: readonly RawSentence[] }>

/**
 * The paragraphs of a letter as its answers make them. Without a word from the writer there are none; a second letter has
 * the words of the first.
 */
export function composeBody(material: Material): readonly RawParagraph[] {
  const plan = planOf(material.draft)
  const asked = plan
    .flatMap(({ items }) => items.filter((item) => !isPhrase(item)))
    .filter((item) => item !== 'moment' || momentStandsApart(material))
  const said = saidOnce(
    asked.map((item) => [item, itemSaid(item, material)] as const),
    material.language,
  )
  const speaks: Speaks = (item) => (said.get(item)?.length ?? 0) > 0
  const saidNow = (item: PlannedItem) =>
    isPhrase(item) || isAskedOtherwise(item, material, speaks) ? [] : (said.get(item) ?? [])
  const now = [...said.keys()].flatMap(saidNow)
  const isAsking = asks(now, material)
  if (!material.draft.follows && !asked.some(speaks)) return []
  const isNew = notSaidBy(now)
  return plan.map(({ role, items }) => ({
    role,
    sentences: items.flatMap((item) => {
      if (!isPhrase(item)) return saidNow(item)
      return isNeeded(item, material, speaks, isAsking) ? phrase(item, item, material).filter(isNew) : []
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

/** Whether one of these sentences asks something, known once it is wanted. */
function asks(sentences: readonly Sentence[], { language, today }: Material): () => boolean {
  return () =>
    sentences.some(({ text }) => {
      const { isQuestion, isRequest } = readText(text, language, today)
      return isQuestion || isRequest
    })
}

function isPhrase(item: PlannedItem): item is PhraseRole {
  return phraseRoles.some((role) => role === item)
}

/**
 * What the letter says of an item. An idea looks back, and tells what would have helped right after what was hoped for; or ahead,
 * after what is asked.
 */
function itemSaid(item: Exclude<PlannedItem, PhraseRole>, material: Material): readonly RawSentence[] {
  switch (item) {
    case 'asked':
      return askedBefore(material)
    case 'expected':
      return hopesBack(material) ? [] : answered('expected', material)
    case 'would-have-helped':
      return [
        ...(hopesBack(material) ? answered('expected', material) : []),
        ...(looksBack(material) ? answered('idea', material) : []),
      ]
    case 'idea':
      return looksBack(material) ? [] : answered('idea', material)
    default:
      return answered(item, material)
  }
}

/** Whether what was expected is a hope that an idea looks back on too: what was promised is told with what happened. */
function hopesBack(material: Material): boolean {
  const { expected } = material.draft.answers
  const isPromised = expected?.kind === 'own' || (expected?.kind === 'choice' && expected.choice === 'announced')
  return looksBack(material) && !isPromised
}

function looksBack({ draft: { answers }, language }: Material): boolean {
  return answers.idea?.kind === 'choice' || frameOf(answers.idea, 'idea', language)?.looksBack === true
}

/**
 * A choice is said by a phrase, unless the writer's words complete it: first, or after the writer's own words where it tells
 * what the writer felt or thought of them.
 */
function answered(question: QuestionId, material: Material): readonly RawSentence[] {
  const answer = material.draft.answers[question]
  const isSaid = answer?.kind === 'choice' && !completedChoice(material.draft, question, material.language)
  const chosen = isSaid ? phrase(`${question}.${answer.choice}`, question, material) : []
  const own = writerSentences(question, answerSentences(question, material))
  return isSaid && felt.has(question) ? [...own, ...chosen] : [...chosen, ...own]
}

const felt: ReadonlySet<QuestionId> = new Set(['extra'])

/** How an answer ready to be chosen is said in this draft; undefined when the language has nothing for it. */
export function chosenSentence(
  question: QuestionId,
  choice: string,
  draft: Draft,
  language: Language,
): string | undefined {
  return wayOf(`${question}.${choice}`, draft, language)
}

/** What the first letter asked, as it was sent but for a day that has passed: the writer signed those words. */
function askedBefore(material: Material): readonly RawSentence[] {
  const { draft, convention, language } = material
  const asked = overdue(material)?.again ?? draft.follows?.asked
  if (!asked) return []
  const typed = asked.includes('\n')
    ? splitSentences(asked, convention.typography.titles, language.sentences)
    : [{ text: asked, place: {} }]
  const changed = changedOtherwise('asked', typed, draft)
  return writerSentences('asked', changed.size > 0 ? splitAsChanged('asked', asked, changed, material) : typed)
}

function writerSentences(question: string, typed: readonly KeptSentence[]): readonly RawSentence[] {
  const turn = turns()
  return typed.map(({ id, text, place }) => {
    const now = turn(writerSentenceId(question, text))
    return { id: id ?? now, origin: 'writer', text, source: question, rewritten: false, place }
  })
}

function phrase(role: string, source: string, { draft, language }: Material): readonly RawSentence[] {
  const text = wayOf(role, draft, language)
  const id = appSentenceId(role, language.tag)
  return text === undefined ? [] : [{ id, origin: 'app', text, source, rewritten: false, place: {} }]
}

function wayOf(role: string, draft: Draft, language: Language): string | undefined {
  const ways = waysToSay(role, draft, language)
  return ways.length > 0 ? chosenWay(ways, draft.edits[appSentenceId(role, language.tag)]) : undefined
}
