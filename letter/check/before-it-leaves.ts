import type { Reason } from '../language/reasons'
import type { Remark } from './remark'

/**
 * What weighs in a letter that is about to leave, the heaviest first: what must not be told, what the reader will look for
 * and not find, what is not true any more. The other reasons are about how it is said, and can wait.
 */
const weighty: readonly Reason[] = [
  ...(['password', 'card', 'bank-account', 'social-number', 'health-number'] as const),
  ...(['no-name', 'no-recipient', 'no-way', 'no-ask', 'refund-sum', 'ask-object', 'name-praise'] as const),
  ...(['wish-passed', 'day-to-come', 'two-times', 'no-moment', 'no-moment-thanks'] as const),
]

/** How many lines a person about to send is shown. */
const most = 3

/** What is told before a letter leaves: a few lines in sight, and the others, one click away. */
export type BeforeItLeaves = Readonly<{ inSight: readonly Remark[]; others: readonly Remark[] }>

/**
 * The remarks on a letter about to leave, those on words apart: the weightiest in sight, in order of weight, the others as they
 * came. `hasWords` tells whether words to correct take one of the lines.
 */
export function beforeItLeaves(all: readonly Remark[], hasWords: boolean): BeforeItLeaves {
  const inSight = all
    .filter((remark) => weightOf(remark) >= 0)
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .slice(0, hasWords ? most - 1 : most)
  return { inSight, others: all.filter((remark) => !inSight.includes(remark)) }
}

function weightOf({ reason }: Remark): number {
  return weighty.findIndex((one) => one === reason)
}
