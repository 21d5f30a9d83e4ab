import { expect, test } from 'vitest'
import { nobody } from '#letter/draft/new-draft'
import { compose } from '#letter/compose/compose'
import { reveals } from '#letter/parent/reveals'
import { languageOf, library } from '#tests/languages'
import { familyOf, freshSentences, saidOf } from './fresh-sentences'
import { today, told } from './remarks-on'

const languages = [
  ['fr', 'fr-CA'],
  ['en', 'en-CA'],
] as const

test.each(languages)(
  '%s: of fresh sentences, all faulty ones but those marked are told by what is wrong with them, and few innocent ones',
  { timeout: 60_000 },
  async (tag, convention) => {
    const { slips } = await library.read(tag, 'spelling')
    const innocent = freshSentences(`${tag}-innocent`)
    const wrong = innocent.flatMap((one) =>
      [...saidOf(one, convention, slips).keys()].map((family) => `${one.text} → ${family}`),
    )
    // Three in three hundred.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(innocent.length / 100)

    const faulty = freshSentences(`${tag}-faulty`)
    const others: string[] = []
    const missed = faulty.filter((one) => {
      const family = familyOf(one.kind)
      const said = saidOf(one, convention, slips)
      // Who asks for money back may give no sum, whatever else is wrong.
      for (const other of said.keys()) if (other !== family && other !== 'ask') others.push(`${one.text} → ${other}`)
      return family === 'slip' ? said.get('slip') !== one.mended : !said.has(family)
    })
    expect(missed.filter(({ beyond }) => !beyond)).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(faulty.length / 15)
    expect(others.length, others.join('\n')).toBeLessThanOrEqual(1)
  },
)

test.each(languages)('%s: what is always told', async (tag, convention) => {
  const { slips } = await library.read(tag, 'spelling')
  const missed = freshSentences(`${tag}-always`).filter((one) => {
    const said = saidOf(one, convention, slips).get(familyOf(one.kind))
    if (familyOf(one.kind) === 'tone') return said !== one.kind
    return one.kind === 'slip'
      ? said !== one.mended
      : said === undefined || (one.who === 'child' && !revealsIn(one, convention).includes(one.kind))
  })
  expect(missed.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([])
})

test.each(languages)(
  '%s: nothing is told of what people write every day',
  { timeout: 60_000 },
  async (tag, convention) => {
    const { slips } = await library.read(tag, 'spelling')
    // Who is thanked may be asked.
    const wrong = freshSentences(`${tag}-everyday`).flatMap((one) =>
      [...saidOf(one, convention, slips)]
        .filter(([family]) => family !== 'who')
        .map(([family, reason]) => `${family} ${reason}: ${one.text}`),
    )
    expect(wrong).toEqual([])
  },
)

test.each(languages)('%s: what is never told', async (tag, convention) => {
  const { slips } = await library.read(tag, 'spelling')
  const wrong = freshSentences(`${tag}-never`).flatMap((one) => {
    const said = saidOf(one, convention, slips).get(familyOf(one.kind))
    const revealed = one.who === 'child' ? revealsIn(one, convention) : []
    return [...(said === undefined ? [] : [said]), ...revealed].map((reason) => `${reason}: ${one.text}`)
  })
  expect(wrong).toEqual([])
})

/** What the adult who agrees is told of where to find the child. */
function revealsIn({ text }: Readonly<{ text: string }>, convention: string): readonly string[] {
  const draft = told(text, convention, { register: 'child', writer: { ...nobody, name: 'Léa' } })
  const language = languageOf(convention)
  return reveals(draft, compose(draft, language, today), language, today)
    .map(({ kind }) => `child-${kind}`)
    .filter((kind) => familyOf(kind) === 'privacy' && kind !== 'child-other-name')
}
