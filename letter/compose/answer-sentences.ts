import { cleanText } from '../text/clean-text'
import type { Answer, Draft, Moment } from '../draft/draft'
import { knownWords } from '../draft/known-words'
import type { QuestionId } from '../draft/questions'
import { fill } from '../text/fill'
import { shapesOf } from '../language/completion-shapes'
import { framed, taken } from '../language/frame-seam'
import { frameStart } from '../language/frame-start'
import type { Frame, Language } from '../language/language'
import { asSentence, withCapital, withCapitalsAlone } from '../text/sentence-text'
import { beginsList, saysSomething, splitSentences, type TypedSentence } from '../text/split-sentences'
import type { Material } from './material'
import { momentDetails } from './moment'
import { thanksOf } from './who-is-thanked'

/** The frame of an answer in this language; undefined for own words, or for a frame this language does not have. */
export function frameOf(answer: Answer | undefined, question: QuestionId, language: Language): Frame | undefined {
  if (answer?.kind !== 'frame') return undefined
  const { frames, child } = language.questions[question]
  return [...frames, ...(child?.frames ?? [])].find((frame) => frame.id === answer.frame)
}

/** The beginning that a ready answer has with what is typed after it; undefined where that is a sentence of its own, or nothing. */
export function completedChoice(draft: Draft, question: QuestionId, language: Language): Frame | undefined {
  const answer = draft.answers[question]
  if (answer?.kind !== 'choice') return undefined
  const { choices = [], child } = language.questions[question]
  const offered = (draft.register === 'child' && child?.choices) || choices
  const frame = offered.find(({ id }) => id === answer.choice)?.completed
  const given = shapesOf(cleanText(answer.text), language) ?? []
  return frame && given.some((shape) => taken(frame)?.includes(shape)) ? frame : undefined
}

/** Whether a text begins with one of these, which are in small letters. */
export function startsWithOne(text: string, starts: readonly string[], { tag }: Pick<Language, 'tag'>): boolean {
  const small = text.trimStart().replaceAll('’', "'").toLocaleLowerCase(tag)
  return starts.some((start) => small.startsWith(start))
}

/** The writer's sentences in the answer to a question, before typography, and where each stands in it; none when it says nothing. */
export function answerSentences(question: QuestionId, material: Material): readonly TypedSentence[] {
  const { draft, language, convention } = material
  const answer = draft.answers[question]
  if (!answer) return []
  if (answer.kind === 'moment') return momentSentence(answer, material)
  if (answer.kind === 'matter') return []
  const text = cleanText(answer.text)
  if (!saysSomething(text)) return []
  const frame = frameOf(answer, question, language) ?? completedChoice(draft, question, language)
  const whole = frame ? begun(frame, text, material) : text
  const typed = splitSentences(whole, convention.typography.titles, language.sentences)
  return typed.map((sentence, index) => {
    const isBeforeList = typed[index + 1]?.place.listed === true
    return { ...sentence, text: written(sentence, isBeforeList, language, index === 0 ? frame?.end : undefined) }
  })
}

/** A list keeps its first line: it is no end of the frame's. */
function begun(frame: Frame, text: string, { draft: plain, language }: Material): string {
  const draft = frame.thanks ? { ...plain, thanks: thanksOf(plain, language) } : plain
  if (beginsList(text)) return `${frameStart(frame, draft, language)}\n${text}`
  return framed(frame, text, draft, language, knownWords(draft, language.tag))
}

/** What stands in a list, or leads to it, ends as it was typed, and an item begins so. */
function written({ text, place }: TypedSentence, isBeforeList: boolean, language: Language, end?: string): string {
  if (place.mark !== undefined) return withCapitalsAlone(text, language)
  if (place.listed || isBeforeList) return withCapital(text, language)
  return end === undefined ? asSentence(text, language) : endedBy(end, text, language)
}

/** A question that the frame only tells of (`J'aimerais comprendre pourquoi`) asks nothing: its mark goes. */
function endedBy(end: string, sentence: string, language: Language): string {
  const [stop] = language.sentences.ends
  return asSentence(end === stop ? sentence.replace(/\s*[!?？؟]*[?？؟][!?？؟]*$/u, '') : sentence, language, end)
}

/** The names that a sentence may begin with, where the language makes any other first word small. */
export function namesOf(draft: Draft, { tag, afterFrame }: Language): ReadonlySet<string> {
  return afterFrame.allButNames ? knownWords(draft, tag) : new Set()
}

function momentSentence(moment: Moment, material: Material): readonly TypedSentence[] {
  const { language, today } = material
  const [stop = ''] = language.sentences.ends
  const { past, future } = language.moment
  const details = momentDetails(moment, material)
  if (!details) return []
  const text = withOneStop(fill(moment.date > today ? future : past, { details }), stop)
  return [{ text: asSentence(text, language), place: {} }]
}

/** `… at 2 p.m..` has one full stop too many. */
function withOneStop(text: string, stop: string): string {
  return text.endsWith(stop + stop) ? withOneStop(text.slice(0, -stop.length), stop) : text
}
