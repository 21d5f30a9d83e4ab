import type { Draft } from '#letter/draft/draft'

/** A draft that is open here and was changed elsewhere: what it says there. Both are kept until the person chooses. */
export type Elsewhere = Readonly<{ id: string; other: Draft }>

/** Which version goes on of a draft that was changed elsewhere, in the order in which they are offered. */
export const versions = ['mine', 'other', 'both'] as const
/** Which version of such a draft goes on: this one, the other, or each as a draft of its own. */
export type Version = (typeof versions)[number]
