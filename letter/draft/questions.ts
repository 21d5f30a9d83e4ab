import type { FollowUp } from './correspondence'
import type { registers } from './manner'

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
  'matter',
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

/** How a question is asked: a text with frames, a date and place, the line of the subject, or a party. */
export type QuestionKind = 'text' | 'moment' | 'matter' | 'party'

/** One guided prompt; its words are in `locales/<language>/questions.json`. */
export type Question = Readonly<{ id: QuestionId; kind: QuestionKind; essential: boolean }>

const text = (id: QuestionId): Question => ({ id, kind: 'text', essential: false })
const essential = (id: QuestionId): Question => ({ id, kind: 'text', essential: true })
const moment: Question = { id: 'moment', kind: 'moment', essential: false }
const matter: Question = { id: 'matter', kind: 'matter', essential: false }
const recipient: Question = { id: 'recipient', kind: 'party', essential: false }
const writer: Question = { id: 'writer', kind: 'party', essential: false }

/** The questions behind each door, in the order they are asked: the essential ones, which make the two-line letter, then the extras. */
export const questions: Readonly<Record<Door, readonly Question[]>> = {
  disappointed: [
    essential('what'),
    essential('why'),
    recipient,
    moment,
    matter,
    text('expected'),
    text('effect'),
    text('ask'),
    text('idea'),
    writer,
  ],
  thankful: [
    essential('thanked'),
    essential('gesture'),
    moment,
    text('extra'),
    text('meaning'),
    recipient,
    matter,
    writer,
  ],
  both: [
    essential('thanked'),
    essential('what'),
    text('gesture'),
    text('extra'),
    text('why'),
    moment,
    text('ask'),
    recipient,
    matter,
    writer,
  ],
}

const withoutMatter = (asked: readonly Question[]) => asked.filter(({ kind }) => kind !== 'matter')
const childQuestions: Readonly<Record<Door, readonly Question[]>> = {
  disappointed: withoutMatter(questions.disappointed),
  thankful: withoutMatter(questions.thankful),
  both: withoutMatter(questions.both),
}

/** The questions of a second letter, which knows the rest from the first. */
const followUpQuestions: Readonly<Record<FollowUp, readonly Question[]>> = {
  'no-answer': [text('missing'), recipient, writer],
  'no-help': [essential('missing'), recipient, writer],
  'in-part': [essential('missing'), text('helped'), recipient, writer],
  good: [essential('helped'), recipient, writer],
}

/** What decides the questions of a draft: its door, who writes, and what came of the letter that it comes after. */
type GuidedPath = Readonly<{
  door: Door
  register: (typeof registers)[number]
  follows: Readonly<{ why: FollowUp }> | null
}>

/** The questions of a draft: those of its door, or those of a second letter. A child's letter has no line of subject to be asked for. */
export function questionsOf({ door, register, follows }: GuidedPath): readonly Question[] {
  if (follows) return followUpQuestions[follows.why]
  return register === 'child' ? childQuestions[door] : questions[door]
}
