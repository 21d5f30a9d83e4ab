import type { Remark } from './remark'
import { onSentence } from './make-remark'
import { beginsIn, quotedIn } from '../text/quoted'
import { isWriters, type Reading, type ReadSentence } from './reading'

const marks = /[!?](?:\s*[!?])+/gu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:['’\s,-]+(?:\p{Lu}{1,2}['’\s,-]+)?\p{Lu}{3,})+(?![\p{L}\p{N}])/gu

/**
 * Sentences that shout: words in capitals, marks in a row. A sign that is quoted, a name or an acronym does not, and the
 * marks of a thank-you are joy.
 */
export function shoutingRemarks(reading: Reading): readonly Remark[] {
  const calm = new Set([...reading.data.acronyms, ...namesInCapitals(reading)])
  return reading.sentences
    .filter(isWriters)
    .flatMap((read) => [...capitalRemark(read, calm, reading.language.tag), ...markRemark(read)])
}

function capitalRemark(read: ReadSentence, calm: ReadonlySet<string>, tag: string): readonly Remark[] {
  const { id, text } = read.sentence
  const quoted = quotedIn(text)
  const runs = [...text.matchAll(capitals)].filter(
    ({ index, 0: run }) => shouts(run, calm) && !beginsIn({ from: index, to: index }, quoted),
  )
  const [first] = runs
  if (!first) return []
  const starts = new Set(runs.map(({ index }) => index))
  const lowered = text.replace(capitals, (run: string, at: number) => (starts.has(at) ? lower(run, calm, tag) : run))
  const change = { kind: 'rewrite', sentence: id, text: lowered } as const
  return [onSentence('capitals', read, { from: first.index, to: first.index + first[0].length }, { change })]
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

/** Two words that could be written in small letters; some alphabets have none. */
function shouts(run: string, calm: ReadonlySet<string>): boolean {
  const loud = capitalsIn(run).filter(
    (word) => word.length >= 3 && !calm.has(word) && !/\p{Lu}/u.test(word.toLowerCase()),
  )
  return loud.length >= 2
}

function lower(run: string, calm: ReadonlySet<string>, tag: string): string {
  return run.replace(/\p{Lu}+/gu, (word) => (calm.has(word) ? word : word.toLocaleLowerCase(tag)))
}

function namesInCapitals({ draft: { writer, helper, recipient } }: Reading): readonly string[] {
  return [writer, helper, recipient].flatMap(({ name, organisation, city }) =>
    capitalsIn(`${name} ${organisation} ${city}`),
  )
}

function capitalsIn(text: string): readonly string[] {
  return text.match(/\p{Lu}+/gu) ?? []
}
