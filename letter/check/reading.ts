import type { Draft } from '../draft/draft'
import { wordCount } from '../compose/ladder'
import type { Language } from '../language/language'
import { isItem, type Letter, type Part, type Sentence } from '../parts/letter'
import { bodySentences, letterSentences } from '../parts/letter-sentences'
import { questionIds, questionsOf, type QuestionId } from '../draft/questions'
import type { CheckData, FactList } from '../language/check-data'
import type { ReadingList } from '../language/reading-data'
import type { Match } from '../reading/phrase-index'
import { readSentence, type TextReading } from '../reading/read-sentence'
import { scan } from './scan'

/** A sentence as the check reads it. */
export type ReadSentence = Readonly<{
  sentence: Sentence
  /** The question it answers; null for a phrase of the app. */
  question: QuestionId | null
  /** Whether it stands in a paragraph. */
  inBody: boolean
  /** Whether it stands in a list, or leads to one: neither goes without the other. */
  inList: boolean
  /** Whether it belongs to a thank-you. */
  praise: boolean
  words: number
  /** What it says. */
  said: TextReading
  /** The phrases that it holds, of the check's lists and of those of every reading; none in a phrase of the app. */
  matches: readonly Match[]
}>

/** What every part of the check is given. */
export type Reading = Readonly<{
  draft: Draft
  letter: Letter
  language: Language
  data: CheckData
  today: string
  sentences: readonly ReadSentence[]
}>

const praiseQuestions: readonly string[] = ['thanked', 'gesture', 'extra', 'meaning']

/** The letter read once, for all the parts of the check. */
export function readLetter(draft: Draft, letter: Letter, language: Language, today: string): Reading {
  return {
    draft,
    letter,
    language,
    data: language.check,
    today,
    sentences: readSentences(letter, language, today, draft.door === 'thankful'),
  }
}

/** Every sentence of the letter, in reading order; `thankful` when all of it is praise. */
export function readSentences(
  letter: Letter,
  language: Language,
  today: string,
  thankful: boolean,
): readonly ReadSentence[] {
  const body = new Set(bodySentences(letter))
  const lists = new Set(letter.parts.flatMap((part, at) => inListOf(part, letter.parts[at + 1])))
  return letterSentences(letter).map((sentence) => {
    const said = readSentence(sentence.text, language, today)
    return {
      sentence,
      question: questionIds.find((id) => id === sentence.source) ?? null,
      inBody: body.has(sentence),
      inList: lists.has(sentence),
      praise: thankful || praiseQuestions.includes(sentence.source),
      words: wordCount(sentence.text),
      said,
      matches: sentence.origin === 'writer' ? [...scan(sentence.text, language), ...said.matches] : [],
    }
  })
}

/** The sentences of an item, or the last before the items of the same answer. */
function inListOf(part: Part, next: Part | undefined): readonly Sentence[] {
  if (part.kind !== 'paragraph') return []
  if (isItem(part)) return part.sentences
  const last = part.sentences.at(-1)
  return last && next && isItem(next) && next.sentences[0].source === last.source ? [last] : []
}

/** Whether a sentence is in the writer's own words. */
export function isWriters({ sentence }: ReadSentence): boolean {
  return sentence.origin === 'writer'
}

/** Whether the sentence holds a phrase of the list. */
export function holds({ matches }: ReadSentence, list: FactList | ReadingList): boolean {
  return matches.some((match) => match.list === list)
}

/** The first phrase of the list that the sentence holds. */
export function firstOf({ matches }: ReadSentence, list: FactList | ReadingList): Match | undefined {
  return matches.find((match) => match.list === list)
}

/** Whether a question of a draft is behind its writer: a later one was reached, or answered. What it asks for is not missing before. */
export function isPassed(question: QuestionId | null, draft: Draft): boolean {
  if (draft.at === 'send') return true
  const asked = questionsOf(draft).map(({ id }) => id)
  const reached = asked.findLastIndex((id) => id === draft.at || id in draft.answers)
  return question === null || asked.indexOf(question) < reached
}
