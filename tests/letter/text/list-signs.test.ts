import { expect, test } from 'vitest'
import { cleanText } from '#letter/text/clean-text'
import { splitSentences } from '#letter/text/split-sentences'
import { languageOf } from '#tests/languages'
import { processorTime } from '#tests/processor-time'

const forms = languageOf('fr-CA').sentences

/** How long it takes to clean and to split a text, at best of several times. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const time = processorTime()
    splitSentences(cleanText(text), [], forms)
    return time()
  })
  return Math.min(...times)
}

test.each([
  ['a list in a list', '- un fait\n    1. un autre\n'],
  ['deeper and deeper', ''],
  ['letters', 'a. un\n  b. deux\n'],
  ['lines that are no items', 'un mot\n    et un autre\n'],
  ['initials', 'A. Roy est venu\n'],
  ['stops that end no sentence', 'la p 1. b et la p 2. c '],
])('a long text takes the time of its length, and not of its square: %s', (kind, lines) => {
  const long = (count: number) =>
    kind === 'deeper and deeper'
      ? Array.from({ length: count / 20 }, (_, at) => `${' '.repeat((at * 2) % 400)}- un`).join('\n')
      : lines.repeat(count / 20)
  timeOf(long(10_000))
  expect(timeOf(long(40_000))).toBeLessThan(8 * Math.max(timeOf(long(10_000)), 2))
})
