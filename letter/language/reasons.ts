/** Why a sentence may weaken a letter; each has its lists of words in a language. */
export const toneReasons = [
  'insult',
  'identity',
  'generalising',
  'you-people',
  'threat',
  'sarcasm',
  'motive',
  'blame',
  'demand',
  'judgement',
] as const
/** Why one sentence may weaken a letter. */
export type ToneReason = (typeof toneReasons)[number]

/** Every reason for a remark, as named in `locales/<language>/app/remarks.json`. */
export const reasons = [
  ...toneReasons,
  ...(['capitals', 'marks'] as const),
  ...(['cut-duplicate', 'cut-apology', 'cut-history', 'cut-least', 'long', 'keep-proposal', 'two-letters'] as const),
  ...(['long-sentence', 'intensity', 'hidden-complaint'] as const),
  ...(['no-recipient', 'no-moment', 'no-moment-thanks', 'no-name', 'no-way'] as const),
  ...(['day-to-come', 'day-long-past', 'two-times', 'no-ask', 'many-asks'] as const),
  ...(['wish-passed', 'refund-sum', 'ask-object', 'no-sentence'] as const),
  ...(['name-praise', 'name-criticism', 'reader-title', 'favour'] as const),
  ...(['card', 'health-number', 'social-number', 'bank-account', 'password'] as const),
  ...(['child-home', 'child-phone', 'child-school', 'child-age', 'child-handle', 'child-alone'] as const),
] as const
/** Why one remark is made. */
export type Reason = (typeof reasons)[number]
