import type { Remark } from './remark'
import { capitalRuns } from './capital-runs'
import { onSentence } from './make-remark'
import { beginsIn, quotedIn } from '../text/quoted'
import type { Stretch } from '../text/stretch'
import { isWriters, type Reading, type ReadSentence } from './reading'

/** Marks in a row; those inside a link or a code are part of it. */
const marks = /[!?](?:\s*[!?])+(?=$|[\s)\]"'»”’])/gu

/**
 * Sentences that shout: words in capitals, marks in a row. A sign that is quoted or shown, a name or an acronym does not, and the
 * marks of a thank-you are joy.
 */
export function shoutingRemarks(reading: Reading): readonly Remark[] {
  const names = new Set(namesInCapitals(reading))
  return reading.sentences
    .filter(isWriters)
    .flatMap((read) => [...capitalRemark(read, reading, names), ...markRemark(read)])
}

/** One remark for all the runs; its change is offered where no run may hold a name. */
function capitalRemark(read: ReadSentence, { language }: Reading, names: ReadonlySet<string>): readonly Remark[] {
  const { id, text } = read.sentence
  const quoted = quotedIn(text)
  const runs = capitalRuns(read, { language, names }).filter((run) => !beginsIn(run, quoted) && !isShown(read, run))
  const [first] = runs
  if (!first) return []
  if (runs.some(({ calmed }) => calmed === null)) return [onSentence('capitals', read, first)]
  const calmed = runs.reduceRight((rest, run) => rest.slice(0, run.from) + run.calmed + rest.slice(run.to), text)
  return [onSentence('capitals', read, first, { change: { kind: 'rewrite', sentence: id, text: calmed } })]
}

/** “The ticket is marked NO REFUND”: so it is written there. */
function isShown({ sentence: { text }, matches }: ReadSentence, { from }: Stretch): boolean {
  return matches.some(({ list, to }) => list === 'shown' && to <= from && /^[\s:]*$/u.test(text.slice(to, from)))
}

function markRemark(read: ReadSentence): readonly Remark[] {
  const { id, text } = read.sentence
  if (read.praise) return []
  const first = text.matchAll(marks).next().value
  if (!first) return []
  const calmed = text.replace(marks, (run) => (run.includes('?') ? '?' : '!'))
  const change = { kind: 'rewrite', sentence: id, text: calmed } as const
  return [onSentence('marks', read, { from: first.index, to: first.index + first[0].length }, { change })]
}

function namesInCapitals({ draft: { writer, helper, recipient } }: Reading): readonly string[] {
  return [writer, helper, recipient].flatMap(
    ({ name, organisation, city }) => `${name} ${organisation} ${city}`.match(/\p{Lu}[\p{Lu}-]*/gu) ?? [],
  )
}
