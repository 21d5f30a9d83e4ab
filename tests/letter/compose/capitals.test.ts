import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'

const cityLine = {
  ...{ full: '{code} {city}/{region}', noRegion: '{code} {city}', noCode: '{city}', cityOnly: '{city}' },
  capitals: true,
}

test('a city is printed in the capitals of the language, whatever the computer speaks', () => {
  const turkish = madeUpLanguage({ tag: 'tr' }, { cityLine })
  const recipient = { ...nobody, organisation: 'Belediye', city: 'İzmir', postalCode: '35210 i' }
  const { parts } = compose(makeDraft({ convention: madeUpConvention, recipient }), turkish, '2026-11-21')
  expect(parts.find(({ kind }) => kind === 'recipient')).toMatchObject({ lines: ['Belediye', '35210 I İZMİR'] })
})

test('a sentence begins with a capital of the language', () => {
  const draft = makeDraft({ convention: madeUpConvention, answers: { what: { kind: 'own', text: 'iyi değildi' } } })
  const { parts } = compose(draft, madeUpLanguage({ tag: 'tr', phrases: [] }), '2026-11-21')
  expect(parts.find(({ kind }) => kind === 'paragraph')).toMatchObject({ sentences: [{ text: 'İyi değildi.' }] })
})
