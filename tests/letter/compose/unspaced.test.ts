import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { letterSchema } from '#letter/parts/letter-schema'
import { blockText } from '#letter/parts/plain-text'
import { makeDraft } from '#tests/draft'
import { chineseMarks } from '#tests/letter/made-up-marks'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'

const chinese = madeUpLanguage({ tag: 'zh', sentences: chineseMarks, joiner: '', phrases: [] })
const answers = { what: { kind: 'own', text: '我很失望。没有人回答' }, why: { kind: 'own', text: '为什么？' } } as const

test('a language that writes no space between sentences has none in its letters, nor in one that is kept', () => {
  const letter = compose(makeDraft({ convention: madeUpConvention, answers }), chinese, '2026-11-21')
  const said = (parts: typeof letter.parts) => parts.filter(({ kind }) => kind === 'paragraph').map(blockText)
  expect(said(letter.parts)).toEqual(['我很失望。没有人回答。为什么？'])
  const kept = letterSchema.parse(JSON.parse(JSON.stringify(letter)))
  expect(said(kept.parts)).toEqual(said(letter.parts))
})
