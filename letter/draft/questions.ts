import type { FollowUp } from './correspondence'

/** The three guided paths. */
export const doors = ['disappointed', 'thankful', 'both'] as const
/** Which guided path. */
export type Door = (typeof doors)[number]

/** Every question there is. */
export const questionIds = [
  'what',
  'why',
  'recipient',
  'moment',
  'expected',
  'effect',
  'ask',
  'idea',
  'writer',
  'thanked',
  'gesture',
  'extra',
  'meaning',
  'helped',
  'missing',
] as const
/** Which guided prompt. */
export type QuestionId = (typeof questionIds)[number]

/** How a question is asked: a text with frames, a date and place, or a party. */
export type QuestionKind = 'text' | 'moment' | 'party'

/** One guided prompt; its words are in `locales/<language>/questions.json`. */
export type Question = Readonly<{ id: QuestionId; kind: QuestionKind; essential: boolean }>

const text = (id: QuestionId): Question => ({ id, kind: 'text', essential: false })
const essential = (id: QuestionId): Question => ({ id, kind: 'text', essential: true })
const moment: Question = { id: 'moment', kind: 'moment', essential: false }
const recipient: Question = { id: 'recipient', kind: 'party', essential: false }
const writer: Question = { id: 'writer', kind: 'party', essential: false }

/** The questions behind each door, in the order they are asked. The essential ones make the two-line letter. */
export const questions: Readonly<Record<Door, readonly Question[]>> = {
  disappointed: [
    essential('what'),
    essential('why'),
    recipient,
    moment,
    text('expected'),
    text('effect'),
    text('ask'),
    text('idea'),
    writer,
  ],
  thankful: [essential('thanked'), moment, essential('gesture'), text('extra'), text('meaning'), recipient, writer],
  both: [
    essential('thanked'),
    text('gesture'),
    text('extra'),
    essential('what'),
    text('why'),
    moment,
    text('ask'),
    recipient,
    writer,
  ],
}

/** The questions of a second letter, which knows the rest from the first. */
const followUpQuestions: Readonly<Record<FollowUp, readonly Question[]>> = {
  'no-answer': [text('missing'), recipient, writer],
  'no-help': [essential('missing'), recipient, writer],
  'in-part': [text('helped'), essential('missing'), recipient, writer],
  good: [essential('helped'), recipient, writer],
}

/** What decides the questions of a draft: its door, and what came of the letter that it comes after. */
type GuidedPath = Readonly<{ door: Door; follows: Readonly<{ why: FollowUp }> | null }>

/** The questions of a draft: those of its door, or those of a second letter. */
export function questionsOf({ door, follows }: GuidedPath): readonly Question[] {
  return follows ? followUpQuestions[follows.why] : questions[door]
}
