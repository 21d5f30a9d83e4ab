import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { slipsIn, type SlipTable } from '#letter/spelling/slips'

/** The sentences of a file, one a line, as they were labelled: `{typed|meant}`. */
export function labelledSentences(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'slips', file), 'utf8')
    .trim()
    .split('\n')
}

/** How a table does on labelled sentences: what it offers that is wrong, what is in none of its offers, and the counts of both kinds. */
export function tryTable(sentences: readonly string[], table: SlipTable) {
  const results = sentences.map((labelled) => {
    const expected = changesOf(labelled)
    const offered = slipsIn(typedOf(labelled), table, [])
    const changes = offered.map(({ from, to, instead }) => smallest(typedOf(labelled), from, to, instead))
    return {
      labelled,
      right: changes.filter((change) => expected.includes(change)).length,
      wrong: changes.filter((change) => !expected.includes(change)),
      missed: expected.filter((change) => !changes.includes(change)).length,
    }
  })
  const right = results.reduce((sum, result) => sum + result.right, 0)
  const missed = results.reduce((sum, result) => sum + result.missed, 0)
  const wrong = results.flatMap((result) => result.wrong.map((change) => `${result.labelled} → ${change}`))
  return {
    wrong,
    missed: results.filter((result) => result.missed > 0).map(({ labelled }) => labelled),
    precision: right / Math.max(1, right + wrong.length),
    recall: right / Math.max(1, right + missed),
  }
}

const label = /\{([^|}]*)\|([^}]*)\}/g

const typedOf = (labelled: string) => labelled.replace(label, '$1')

function changesOf(labelled: string): readonly string[] {
  let shift = 0
  return [...labelled.matchAll(label)].map(({ 0: whole, 1: typed = '', 2: meant = '', index }) => {
    const from = index - shift
    shift += whole.length - typed.length
    return smallest(typedOf(labelled), from, from + typed.length, meant)
  })
}

/** A change as one text, without what stays at its ends, so that `a` for `à` is the same in `a la` for `à la`. */
function smallest(text: string, from: number, to: number, instead: string): string {
  const typed = plain(text.slice(from, to))
  const meant = plain(instead)
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start++
  let end = 0
  while (end < Math.min(typed.length, meant.length) - start && typed.at(-1 - end) === meant.at(-1 - end)) end++
  return `${from + start}-${to - end}: ${meant.slice(start, meant.length - end)}`
}

const plain = (text: string) => text.replaceAll('’', "'")
