import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { draftSchema } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const draft = makeDraft()
const letter = compose(draft, languageOf('fr-CA'), '2026-10-14')
const sent = { kind: 'sent', how: 'post', on: '2026-10-15', letter } as const

test('a letter is sent once its writer says so, and stays so once answered and closed', () => {
  expect(sentOf(draft)).toBeNull()
  expect(sentOf({ history: [{ kind: 'left', how: 'pdf', on: '2026-10-14T10:00:00.000Z' }] })).toBeNull()
  expect(sentOf({ history: [sent, { kind: 'closed', on: '2026-10-30T10:00:00.000Z' }] })).toEqual(sent)
})

test('the letter as sent comes back whole from the file, in its own words', () => {
  const old = { ...letter, parts: [{ kind: 'date', column: 'start', text: 'Ce jour-là' }] } as const
  const file = JSON.stringify({ ...draft, history: [{ ...sent, letter: old }] })
  expect(sentOf(draftSchema.parse(JSON.parse(file)))).toEqual({ ...sent, letter: old })
})
