import { expect, test } from 'vitest'
import { readSentence } from '#letter/reading/read-sentence'
import { languages } from '#tests/languages'
import { processorTime } from '#tests/processor-time'

test.each(languages)('each pattern of $tag can be looked for, and finds nothing in nothing', (language) => {
  const { reading } = language
  const { days, hours, sums, references, deadlines } = readSentence('', language, '2026-11-21')
  expect([days, hours, sums, references, deadlines].flat()).toEqual([])
  for (const beginning of reading.roots.families.flat()) expect(beginning).toMatch(/^[a-z]{3,}$/)
})

test('a sentence of twenty thousand letters is read in the time of one look', () => {
  for (const language of languages)
    for (const piece of [
      '3 mai may 3 ',
      '1 000 ',
      'deux two ',
      'le the ',
      '$1',
      'order no 1 ',
      'd’ici le by the ',
      'Aa ',
    ]) {
      const took = processorTime()
      readSentence(piece.repeat(20_000 / piece.length), language, '2026-11-21')
      expect(took(), `${language.tag}: ${piece}`).toBeLessThan(500)
    }
})
