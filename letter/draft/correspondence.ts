/** How a letter was sent, as its writer says. */
export const sendings = ['email', 'post', 'by-hand', 'website'] as const
export type Sending = (typeof sendings)[number]
/** How an answer came. */
export const answerings = ['email', 'post', 'phone', 'in-person'] as const
export type Answering = (typeof answerings)[number]
/** How an answer felt to the person who wrote first. */
export const feltAs = ['solved', 'partly', 'not-at-all', 'kind-words'] as const
export type Felt = (typeof feltAs)[number]
/** Why a second letter is written: to no answer, to one that does not help, to one in part, to a good one. */
export const followUps = ['no-answer', 'no-help', 'in-part', 'good'] as const
export type FollowUp = (typeof followUps)[number]
