import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { draftSchema, type Draft } from '#letter/draft/draft'
import type { Sent } from '#letter/draft/sent'
import { letterText } from '#tests/letter-text'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const letterOf = (draft: Draft, day: string) => compose(draft, languageOf(draft.convention), day)
const words = {
  fr: 'Le tournoi est annulé depuis deux semaines.',
  en: 'The tournament has been cancelled for two weeks.',
}

/** The letter that comes after one that went by registered mail, with this number. */
function secondText(convention: string, number: string, how: Partial<Sent> = { registered: { number } }): string {
  const text = words[convention.startsWith('fr') ? 'fr' : 'en']
  const first = makeDraft({ convention, answers: { what: { kind: 'own', text } } })
  const sent: Sent = { kind: 'sent', how: 'post', on: '2026-10-02', letter: letterOf(first, '2026-10-02'), ...how }
  const now = '2026-12-01T09:00:00.000Z'
  const draft = followUpDraft(first, { sent, answered: null, why: 'no-answer', id: randomUUID(), now })
  return letterText(letterOf(draft, '2026-12-01')).replaceAll(/[\u00a0\u202f~^]/g, ' ')
}

test.each([
  ['fr-CA', 'RN 123 456 789 CA', 'le 2 octobre 2026, par courrier recommandé (numéro de suivi RN 123 456 789 CA)'],
  ['fr-FR', '1A 123 456 7890 1', 'le 2 octobre 2026, par courrier recommandé (numéro de suivi 1A 123 456 7890 1)'],
  ['en-CA', 'RN123456789CA', 'on October 2, 2026, by registered mail (tracking number RN123456789CA)'],
  ['en-US', 'RE 222 333 444 US', 'on October 2, 2026, by registered mail (tracking number RE 222 333 444 US)'],
  ['en-GB', 'AB 1234 5678 9GB', 'on 2 October 2026, by registered mail (tracking number AB 1234 5678 9GB)'],
])('a second letter in %s says that the first was registered, with its number as typed', (convention, number, said) => {
  expect(secondText(convention, number)).toContain(said)
})

test('without a number, or by ordinary mail, a second letter says what it said before', () => {
  const ordinary = secondText('fr-CA', '', {})
  expect(secondText('fr-CA', '')).toBe(ordinary)
  expect(ordinary).not.toContain('recommandé')
})

test('a history keeps the number, and one of before opens', () => {
  const letter = letterOf(makeDraft(), '2026-11-21')
  const sent = { kind: 'sent', how: 'post', on: '2026-11-21', letter } as const
  const history = [sent, { ...sent, registered: { number: 'RN 1' } }] as const
  expect(draftSchema.parse(makeDraft({ history })).history).toEqual(history)
})
