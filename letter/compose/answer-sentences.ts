import { cleanLine, cleanText } from '../text/clean-text'
import type { Convention } from '../language/convention'
import { forHour, formatDate, formatRange, formatTime } from '../language/dates'
import type { Answer, Draft, Moment } from '../draft/draft'
import { knownWords } from '../draft/known-words'
import type { QuestionId } from '../draft/questions'
import { fill } from '../text/fill'
import { frameStart } from '../language/frame-start'
import { completeFrame, lowerCommonWord } from '../language/grammar'
import type { Frame, Language } from '../language/language'
import { asSentence, withCapital, withCapitalsAlone, type SentenceForms } from '../text/sentence-text'
import { beginsList, saysSomething, splitSentences, type TypedSentence } from '../text/split-sentences'
import type { Material } from './material'

/** The frame of an answer in this language; undefined for own words, or for a frame this language does not have. */
export function frameOf(answer: Answer | undefined, question: QuestionId, language: Language): Frame | undefined {
  if (answer?.kind !== 'frame') return undefined
  const { frames, child } = language.questions[question]
  return [...frames, ...(child?.frames ?? [])].find((frame) => frame.id === answer.frame)
}

/** The writer's sentences in the answer to a question, before typography, and where each stands in it; none when it says nothing. */
export function answerSentences(question: QuestionId, material: Material): readonly TypedSentence[] {
  const { draft, language, convention } = material
  const answer = draft.answers[question]
  if (!answer) return []
  if (answer.kind === 'moment') return momentSentence(answer, material)
  const text = cleanText(answer.text)
  if (!saysSomething(text)) return []
  const frame = frameOf(answer, question, language)
  const whole = frame ? framed(frame, text, material) : text
  const typed = splitSentences(whole, convention.typography.titles, language.sentences)
  return typed.map((sentence, index) => {
    const isBeforeList = typed[index + 1]?.place.listed === true
    return { ...sentence, text: written(sentence, isBeforeList, language, index === 0 ? frame?.end : undefined) }
  })
}

/** A list keeps its first line: it is no end of the frame's. */
function framed(frame: Frame, text: string, { draft, language }: Material): string {
  const start = frameStart(frame, draft)
  if (beginsList(text)) return `${start}\n${text}`
  return completeFrame(start, text, language, { takes: frame.takes, names: namesOf(draft, language) })
}

/** What stands in a list, or leads to it, ends as it was typed, and an item begins so. */
function written({ text, place }: TypedSentence, isBeforeList: boolean, forms: SentenceForms, end?: string): string {
  if (place.mark !== undefined) return withCapitalsAlone(text, forms)
  return place.listed || isBeforeList ? withCapital(text, forms) : asSentence(text, forms, end)
}

/** The names that a sentence may begin with, where the language makes any other first word small. */
export function namesOf(draft: Draft, { tag, afterFrame }: Language): ReadonlySet<string> {
  return afterFrame.allButNames ? knownWords(draft, tag) : new Set()
}

function momentSentence(moment: Moment, { draft, language, convention, today }: Material): readonly TypedSentence[] {
  const { child, ...adult } = language.moment
  const [stop = ''] = language.sentences.ends
  const { past, future } = (draft.register === 'child' && child) || adult
  const details = momentDetails(moment, language, convention)
  if (!details) return []
  const text = withOneStop(fill(moment.date > today ? future : past, { details }), stop)
  return [{ text: asSentence(text, language), place: {} }]
}

/** `… at 2 p.m..` has one full stop too many. */
function withOneStop(text: string, stop: string): string {
  return text.endsWith(stop + stop) ? withOneStop(text.slice(0, -stop.length), stop) : text
}

/** When and where, as it is said in a sentence: `le 22 septembre 2026, à 9 h 40, au comptoir`. */
export function momentDetails(
  { date, until, time, place }: Moment,
  language: Language,
  { dates, clock }: Convention,
): string {
  const { on, at } = language.moment
  const where = cleanLine(place).replace(/[\s.,;:]+$/, '')
  const oneDay = date && fill(on, { date: formatDate(date, dates) })
  const when = date && until > date ? formatRange(date, until, dates) : oneDay
  const details = [
    when,
    time && fill(forHour(at, time, clock), { time: formatTime(time, clock) }),
    lowerCommonWord(where, language),
  ]
  return details.filter(Boolean).join(', ')
}
