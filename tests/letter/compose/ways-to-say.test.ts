import { expect, test } from 'vitest'
import { remove, reword, rewrite } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { waysToSay } from '#letter/compose/ways-to-say'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const saidIn = (draft: Draft, kind: 'salutation' | 'closing'): Sentence => {
  const parts = compose(draft, languageOf(draft.convention), '2026-11-21').parts
  const part = parts.find((one) => one.kind === kind)
  if (part?.kind !== kind) throw new Error(kind)
  return part.sentence
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll("'", '’')

test('the salutation and the closing go round all their ways and come back', () => {
  for (const convention of ['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])
    for (const kind of ['salutation', 'closing'] as const) {
      const start = makeDraft({ convention })
      const ways = waysToSay(kind, start, languageOf(convention))
      expect(ways.length, `${convention} ${kind}`).toBeGreaterThan(1)
      let draft = start
      for (const way of [...ways, ...ways]) {
        expect(plain(saidIn(draft, kind).text)).toBe(plain(way))
        draft = reword(draft, saidIn(draft, kind))
      }
    }
})

test('the ways to close agree with the salutation as it is said now', () => {
  const draft = makeDraft({ convention: 'en-GB' })
  const french = makeDraft({ convention: 'fr-FR' })
  const closings = (one: Draft) => waysToSay('closing', one, languageOf(one.convention))
  expect(closings(draft)[0]).toBe('Yours faithfully,')
  expect(closings(rewrite(draft, saidIn(draft, 'salutation'), 'Dear Priya,'))[0]).toBe('Yours sincerely,')
  expect(closings(reword(french, saidIn(french, 'salutation')))[0]).toBe('Veuillez agréer mes salutations distinguées.')
  expect(closings(remove(french, saidIn(french, 'salutation')))[0]).toBe('Veuillez agréer mes salutations distinguées.')
})
