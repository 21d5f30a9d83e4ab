import { expect, test } from 'vitest'
import { setParty } from '#letter/draft/change-draft'
import { nobody } from '#letter/draft/new-draft'
import { finishFrom } from '#renderer/child/child-finish'
import { makeDraft } from '#tests/draft'

const blank = makeDraft({ answers: {}, convention: 'en-CA' })

test('a child who has finished is asked whom the letter is for, then for a name, then comes to the envelope', () => {
  expect(finishFrom(blank, 1)).toBe('recipient')
  expect(finishFrom(blank, 2)).toBe('writer')
  expect(finishFrom(blank, 8)).toBe('send')
})

test('what was told already is not asked again', () => {
  const addressed = setParty(blank, 'recipient', { ...nobody, organisation: 'The club' })
  expect(finishFrom(addressed, 1)).toBe('writer')
  expect(finishFrom(setParty(addressed, 'writer', { ...nobody, name: 'Félix' }), 1)).toBe('send')
})
