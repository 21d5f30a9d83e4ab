import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import { newDraft } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'

test('every sentence of the page can be reached, in reading order', () => {
  const draft = newDraft({
    id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
    door: 'disappointed',
    convention: 'fr-CA',
    now: '2026-10-14T10:00:00Z',
  })
  const told = answer(draft, 'what', { kind: 'own', text: 'Je suis triste. Vraiment' })
  const sentences = letterSentences(compose(told, languageOf('fr-CA'), '2026-10-14'))
  const sources = sentences.map(({ source }) => source)
  expect(sources.slice(0, 2)).toEqual(['subject', 'salutation'])
  expect(sources.at(-1)).toBe('closing')
  expect(sentences.map(({ text }) => text)).toEqual(expect.arrayContaining(['Je suis triste.', 'Vraiment.']))
})
