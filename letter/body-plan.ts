import type { Door, QuestionId } from './draft'

/** The roles of the sentences that the app can add to the body. */
export const phraseRoles = ['purpose', 'turn', 'reply', 'pass-on', 'courtesy'] as const
export type PhraseRole = (typeof phraseRoles)[number]

/** A paragraph to be: its role, and what stands in it, in reading order. */
export type PlannedParagraph = Readonly<{ role: string; items: readonly (QuestionId | PhraseRole)[] }>

/** What each door's letter says, paragraph by paragraph. Both: praise first. */
export const bodyPlan: Readonly<Record<Door, readonly PlannedParagraph[]>> = {
  disappointed: [
    { role: 'facts', items: ['purpose', 'what', 'moment', 'why'] },
    { role: 'effect', items: ['expected', 'effect'] },
    { role: 'ask', items: ['idea', 'ask', 'reply', 'courtesy'] },
  ],
  thankful: [
    { role: 'thanks', items: ['purpose', 'thanked', 'gesture', 'moment'] },
    { role: 'difference', items: ['extra', 'meaning'] },
    { role: 'ask', items: ['pass-on'] },
  ],
  both: [
    { role: 'thanks', items: ['purpose', 'thanked', 'gesture', 'extra'] },
    { role: 'facts', items: ['turn', 'what', 'moment', 'why'] },
    { role: 'ask', items: ['ask', 'reply', 'courtesy'] },
  ],
}
