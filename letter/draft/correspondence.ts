/** How a letter was sent, as its writer says. */
export const sendings = ['email', 'post', 'by-hand', 'website'] as const
/** How a letter was sent. */
export type Sending = (typeof sendings)[number]
/** The longest number by which a post office follows a registered letter. */
export const longestTracking = 60
/** How an answer came. */
export const answerings = ['email', 'post', 'phone', 'in-person'] as const
/** How an answer came. */
export type Answering = (typeof answerings)[number]
/** How an answer felt to the person who wrote first. */
export const feltAs = ['solved', 'partly', 'not-at-all', 'kind-words'] as const
/** How an answer felt. */
export type Felt = (typeof feltAs)[number]
/** Why a second letter is written: to no answer, to one that does not help, to one in part, to a good one. */
export const followUps = ['no-answer', 'no-help', 'in-part', 'good'] as const
/** Why a second letter is written. */
export type FollowUp = (typeof followUps)[number]
