import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { isWriters, type Reading, type ReadSentence } from './reading'
import type { CheckData } from '../language/check-data'
import { toneReasons, type ToneReason } from '../language/reasons'

/** Words that would hurt even in a thank-you. */
const alwaysHurting: readonly ToneReason[] = ['insult', 'identity']

/** Words that weaken a letter, at most one remark of each kind on a sentence. */
export function toneRemarks({ sentences, data }: Reading): readonly Remark[] {
  return sentences.filter(isWriters).flatMap((read) => {
    const reasons = read.praise ? alwaysHurting : toneReasons
    return reasons.flatMap((reason) => firstFound(reason, read, data))
  })
}

function firstFound(reason: ToneReason, read: ReadSentence, { tone }: CheckData): readonly Remark[] {
  const has = (list: string) => read.matches.some((match) => match.list === list)
  for (const match of read.matches) {
    const group = /^tone\.(\d+)$/.exec(match.list)?.[1]
    const found = group === undefined ? undefined : tone[Number(group)]
    if (found?.reason !== reason || has(`unless.${group}`)) continue
    return [onSentence(reason, read, match, { words: { weaker: found.weaker, stronger: found.stronger } })]
  }
  return []
}
