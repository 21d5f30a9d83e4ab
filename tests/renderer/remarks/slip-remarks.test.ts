import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { compose } from '#letter/compose/compose'
import { bodySentences, letterSentences } from '#letter/parts/letter-sentences'
import { slipRemarks, withoutSlips } from '#renderer/remarks/slip-remarks'
import { makeDraft } from '#tests/draft'
import { languageOf, library } from '#tests/languages'

const today = '2026-10-14'

async function found(convention: string, text: string, more: Parameters<typeof makeDraft>[0] = {}) {
  const draft = makeDraft({ convention, answers: { what: { kind: 'own', text } }, ...more })
  const letter = compose(draft, languageOf(convention), today)
  const { slips } = await library.read(convention.slice(0, 2), 'spelling')
  return { draft, letter, remarks: await slipRemarks(letter, draft, slips) }
}

test('a slip leads to its question, and one click puts the word that was meant', async () => {
  const { draft, letter, remarks } = await found('fr-CA', 'J’ai du attendre une heure.')
  const [remark] = remarks
  expect(remarks).toHaveLength(1)
  expect(remark).toMatchObject({ words: { said: 'du', instead: 'dû' }, question: 'what' })
  const changed = remark && compose(applyRemark(draft, remark, letter), languageOf('fr-CA'), today)
  expect(changed && bodySentences(changed).map(({ text }) => text)).toContain('J’ai dû attendre une heure.')
})

test('what the app says is not looked at, nor the names that the letter gives', async () => {
  const recipient = { ...makeDraft({}).recipient, organisation: 'Its a Wrap' }
  const { remarks } = await found('en-CA', 'Its a wrap was closed.', { recipient })
  expect(remarks).toEqual([])
})

test('a word that is a slip is not marked as unknown as well', async () => {
  const { letter, remarks } = await found('fr-CA', 'Jai attendu au contoir.')
  const sentence = letterSentences(letter).find(({ source }) => source === 'what')?.id ?? ''
  const unknown = [
    { sentence, from: 0, to: 3, word: 'Jai' },
    { sentence, from: 15, to: 22, word: 'contoir' },
  ]
  expect(withoutSlips(unknown, remarks).map(({ word }) => word)).toEqual(['contoir'])
})

test('once somebody types on, no more slips are looked for', async () => {
  const { draft, letter, remarks } = await found('fr-CA', 'J’ai du attendre une heure.')
  const { slips } = await library.read('fr', 'spelling')
  expect(remarks).not.toEqual([])
  expect(await slipRemarks(letter, draft, slips, () => false)).toEqual([])
})
