import { cleanLine, cleanText } from './clean-text'
import type { Convention } from './convention'
import { formatDate, formatRange, formatTime } from './dates'
import type { Answer, QuestionId } from './draft'
import { fill } from './fill'
import { completeFrame, lowerCommonWord } from './grammar'
import type { Frame, Language } from './language'
import { asSentence } from './sentence-text'
import { splitSentences } from './split-sentences'

/** The frame of an answer in this language; undefined for own words, or for a frame this language does not have. */
export function frameOf(answer: Answer | undefined, question: QuestionId, language: Language): Frame | undefined {
  if (answer?.kind !== 'frame') return undefined
  return language.questions[question].frames.find((frame) => frame.id === answer.frame)
}

/** The writer's sentences in an answer, before typography; none when it says nothing. `today` decides past or future. */
export function answerSentences(
  answer: Answer | undefined,
  question: QuestionId,
  language: Language,
  convention: Convention,
  today: string,
): string[] {
  if (!answer) return []
  if (answer.kind === 'moment') return momentSentence(answer, language, convention, today)
  const text = cleanText(answer.text)
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const frame = frameOf(answer, question, language)
  const whole = frame ? completeFrame(frame.start, text, language) : text
  const sentences = splitSentences(whole, convention.typography.titles)
  return sentences.map((sentence, index) => asSentence(sentence, index === 0 ? (frame?.end ?? '.') : '.'))
}

function momentSentence(
  { date, until, time, place }: Extract<Answer, { kind: 'moment' }>,
  language: Language,
  { dates, clock }: Convention,
  today: string,
): string[] {
  const { on, at, past, future } = language.moment
  const where = cleanLine(place).replace(/[\s.,;:]+$/, '')
  const when =
    until > date && date ? formatRange(date, until, dates) : date && fill(on, { date: formatDate(date, dates) })
  const details = [when, time && fill(at, { time: formatTime(time, clock) }), lowerCommonWord(where, language)]
  const said = details.filter(Boolean).join(', ')
  return said ? [asSentence(fill(date > today ? future : past, { details: said }).replace(/\.+$/, '.'))] : []
}
