import { expect, test } from 'vitest'
import { library } from '#tests/languages'
import { familyOf, freshSentences, saidOf } from './fresh-sentences'

test.each([
  ['fr', 'fr-CA'],
  ['en', 'en-CA'],
])(
  '%s: of fresh sentences, most faulty ones are told by what is wrong with them, and few innocent ones',
  { timeout: 60_000 },
  async (tag, convention) => {
    const { slips } = await library.read(tag, 'spelling')
    const innocent = freshSentences(`${tag}-innocent`)
    const wrong = innocent.flatMap((one) =>
      [...saidOf(one, convention, slips).keys()].map((family) => `${one.text} → ${family}`),
    )
    // Three in three hundred.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(innocent.length / 100)

    const kinds = Map.groupBy(freshSentences(`${tag}-faulty`), ({ kind }) => kind)
    const others: string[] = []
    for (const [kind, sentences] of kinds) {
      const family = familyOf(kind)
      const missed = sentences.filter((one) => {
        const said = saidOf(one, convention, slips)
        // Who asks for money back may give no sum, whatever else is wrong.
        for (const other of said.keys()) if (other !== family && other !== 'ask') others.push(`${one.text} → ${other}`)
        return family === 'slip' ? said.get('slip') !== one.mended : !said.has(family)
      })
      expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(sentences.length / 3)
    }
    expect(others.length, others.join('\n')).toBeLessThanOrEqual(1)
  },
)
