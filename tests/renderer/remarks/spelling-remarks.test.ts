import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import { newDraft } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { spellingRemarks } from '#renderer/remarks/spelling-remarks'

const letterOf = (text: string) => {
  const empty = newDraft({
    id: '5f1a7a34-3c36-4b5a-9f0e-0d8e8f5f4c11',
    door: 'disappointed',
    convention: 'en-CA',
    now: '2026-10-14T10:00:00Z',
  })
  return compose(answer(empty, 'what', { kind: 'own', text }), languageOf('en-CA'), '2026-10-14')
}

test('a misspelt word becomes a remark that leads to its question', () => {
  const letter = letterOf('The countter was shut.')
  const sentence = letterSentences(letter).find(({ source }) => source === 'what')?.id ?? ''
  const [remark] = spellingRemarks([{ sentence, from: 4, to: 12, word: 'countter' }], letter, 'disappointed')
  expect(remark?.question).toBe('what')
  expect(remark?.words).toEqual({ said: 'countter' })
  expect(remark?.place).toEqual({ kind: 'sentence', id: sentence, from: 4, to: 12 })
})

test('words of another language are not taken for slips', () => {
  const text = 'Je suis venu au comptoir pour parler au patron hier matin'
  const letter = letterOf(text)
  const sentence = letterSentences(letter).find(({ source }) => source === 'what')?.id ?? ''
  const all = text.split(' ').map((word) => ({ sentence, from: 0, to: word.length, word }))
  expect(spellingRemarks(all, letter, 'disappointed')).toEqual([])
})

test('a text half of whose words are misspelt is still in its language', () => {
  const letter = letterOf('Teh kettel arived brokn, nobdy cals bak, I am so very tird')
  const sentence = letterSentences(letter).find(({ source }) => source === 'what')?.id ?? ''
  const half = ['Teh', 'kettel', 'arived', 'brokn', 'nobdy', 'tird'].map((word) => ({ sentence, from: 0, to: 3, word }))
  expect(spellingRemarks(half, letter, 'disappointed')).toHaveLength(half.length)
})
