import { expect, test } from 'vitest'
import type { Answered } from '#letter/draft/answered'
import { feltAs, followUps } from '#letter/draft/correspondence'
import { followUpsFor } from '#letter/conversation/follow-ups'

const answered = (felt: Answered['felt']): Answered => ({
  kind: 'answered',
  how: 'phone',
  felt,
  on: '2026-11-09',
  text: '',
})

test('any second letter can be chosen until an answer is told; then one that fits it', () => {
  const after = (felt: Answered['felt']) => followUpsFor({ door: 'disappointed', history: [answered(felt)] })
  expect(followUpsFor({ door: 'both', history: [] })).toEqual(followUps)
  expect(feltAs.map(after)).toEqual([['good'], ['in-part', 'good'], ['no-help'], ['good']])
  expect(followUpsFor({ door: 'disappointed', history: [answered('solved'), answered('not-at-all')] })).toEqual([
    'no-help',
  ])
})

test('thanks are not asked for again: a good answer alone is thanked for', () => {
  expect(followUpsFor({ door: 'thankful', history: [] })).toEqual(['good'])
})
