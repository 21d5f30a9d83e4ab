import type { Remark } from './remark'
import { tokensOf } from '../reading/tokens'
import type { Stretch } from '../text/stretch'
import { onSentence } from './make-remark'
import { beginsIn, quotedIn } from '../text/quoted'
import { isWriters, type Reading, type ReadSentence } from './reading'
import type { CheckData } from '../language/check-data'
import { toneReasons, type ToneReason } from '../language/reasons'

/** Words that would hurt even in a thank-you. */
const alwaysHurting: readonly ToneReason[] = ['insult', 'identity']

/** How far from “he called me” an insult still is what he said. */
const farthest = 6

/** Words that weaken a letter, at most one remark of each kind on a sentence. */
export function toneRemarks({ sentences, data }: Reading): readonly Remark[] {
  return sentences.filter(isWriters).flatMap((read) => {
    const reasons = read.praise ? alwaysHurting : toneReasons
    return reasons.flatMap((reason) => firstFound(reason, read, data))
  })
}

function firstFound(reason: ToneReason, read: ReadSentence, data: CheckData): readonly Remark[] {
  const has = (list: string) => read.matches.some((match) => match.list === list)
  for (const match of read.matches) {
    const group = /^tone\.(\d+)$/.exec(match.list)?.[1]
    const found = group === undefined ? undefined : data.tone[Number(group)]
    if (found?.reason !== reason || has(`unless.${group}`)) continue
    if (alwaysHurting.includes(reason) && isReported(read, match, data)) continue
    return [onSentence(reason, read, match, { words: { weaker: found.weaker, stronger: found.stronger } })]
  }
  return []
}

/** “He said I was a thief” tells what somebody said; “they say you are thieves” still hurts the reader, but between quotes. */
function isReported({ sentence: { text }, matches }: ReadSentence, insult: Stretch, { you }: CheckData): boolean {
  const quoted = beginsIn(insult, quotedIn(text))
  return matches.some(({ list, from, to }) => {
    if (list !== 'reported' || from > insult.from) return false
    if (quoted) return true
    const said = tokensOf(text.slice(to, Math.max(to, insult.to)))
    const before = text.slice(to, Math.max(to, insult.from))
    return (
      !/[,.;:!?]/u.test(before) && tokensOf(before).length <= farthest && !said.some(({ word }) => you.includes(word))
    )
  })
}
