import type { FollowUp } from '../draft/correspondence'
import type { Draft } from '../draft/draft'
import type { Door, QuestionId } from '../draft/questions'

/** The roles of the sentences that the app can add to the body. */
export const phraseRoles = [
  ...(['about', 'for-whom', 'for-whom-too', 'as-parent', 'listing', 'purpose', 'turn', 'reply'] as const),
  ...([
    'recall',
    'recall-untitled',
    'asked-then',
    'asked-by',
    'since.no-answer',
    'since.no-help',
    'since.in-part',
    'since.good',
  ] as const),
  'refund-rest',
  'reply-about',
  'reply-again',
] as const
/** The role of a sentence that the app can add to the body. */
export type PhraseRole = (typeof phraseRoles)[number]

/** What a paragraph can hold: an answer, a phrase of the app, what the first letter asked, or an idea of what would have helped. */
export type PlannedItem = QuestionId | PhraseRole | 'asked' | 'would-have-helped'

/** A paragraph to be: its role, and what stands in it, in reading order. */
type PlannedParagraph = Readonly<{ role: string; items: readonly PlannedItem[] }>

/** What each door's letter says, paragraph by paragraph. Both: praise first. */
const bodyPlan: Readonly<Record<Door, readonly PlannedParagraph[]>> = {
  disappointed: [
    { role: 'facts', items: ['about', 'for-whom', 'for-whom-too', 'as-parent', 'listing', 'what', 'moment', 'why'] },
    { role: 'effect', items: ['expected', 'effect', 'would-have-helped'] },
    { role: 'ask', items: ['ask', 'reply', 'idea'] },
  ],
  thankful: [
    { role: 'thanks', items: ['purpose', 'thanked', 'gesture', 'moment'] },
    { role: 'difference', items: ['extra', 'meaning'] },
  ],
  both: [
    { role: 'thanks', items: ['thanked', 'gesture', 'extra'] },
    { role: 'facts', items: ['turn', 'for-whom', 'listing', 'what', 'moment', 'why'] },
    { role: 'ask', items: ['ask', 'reply'] },
  ],
}

/** What a second letter says: what happened, what came of the first one, what remains, and the ask again. */
const followUpPlan: Readonly<Record<FollowUp, readonly PlannedParagraph[]>> = {
  'no-answer': [
    { role: 'recall', items: ['recall', 'recall-untitled', 'asked-then', 'since.no-answer', 'asked-by'] },
    { role: 'ask', items: ['missing', 'asked', 'reply'] },
  ],
  'no-help': [
    { role: 'recall', items: ['recall', 'recall-untitled', 'asked-then', 'since.no-help', 'asked-by'] },
    { role: 'facts', items: ['missing'] },
    { role: 'ask', items: ['asked', 'reply-again'] },
  ],
  'in-part': [
    { role: 'recall', items: ['recall', 'recall-untitled', 'asked-then', 'since.in-part', 'helped'] },
    { role: 'facts', items: ['missing'] },
    { role: 'ask', items: ['asked', 'refund-rest', 'reply-about', 'reply-again'] },
  ],
  good: [{ role: 'recall', items: ['since.good', 'helped'] }],
}

/** The plan of a draft's letter. */
export function planOf({ door, follows }: Pick<Draft, 'door' | 'follows'>): readonly PlannedParagraph[] {
  return follows ? followUpPlan[follows.why] : bodyPlan[door]
}
