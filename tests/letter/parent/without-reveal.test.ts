import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { reveals } from '#letter/parent/reveals'
import { asHelpers, withoutReveal } from '#letter/parent/without-reveal'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { letterText } from '#tests/letter-text'

const today = '2026-11-21'
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const revealsOf = (draft: Draft) => reveals(draft, letterOf(draft), languageOf(draft.convention), today)

const draft = makeDraft({
  register: 'child',
  writer: {
    ...nobody,
    name: 'Félix Côté',
    street: '12, rue des Pins',
    city: 'Sorel',
    postalCode: 'G9A 1B2',
    phone: '450 555-0111',
    email: 'felix@exemple.ca',
  },
  enclosures: 'Le billet\nUne photo de moi',
  answers: { what: { kind: 'own', text: 'Je suis déçu. Je vais à l’école Saint-Jean.' } },
})

test('each thing that a letter tells can be taken out, and the rest stays', () => {
  let left = draft
  for (const told of revealsOf(draft)) {
    const before = revealsOf(left).length
    left = withoutReveal(left, told, letterOf(left))
    expect(revealsOf(left)).toHaveLength(before - 1)
  }
  expect(revealsOf(left)).toEqual([])
  const text = letterText(letterOf(left))
  expect(text).toContain('Je suis déçu.')
  expect(text).toContain('Félix')
  expect(text).toContain('Le billet')
  expect(text).not.toMatch(/Pins|G9A|Saint-Jean|Côté|photo|0111|felix@/)
})

test('each thing that a badge tells can be taken off it, and who signs keeps the first name', () => {
  const badge = {
    design: 'cup',
    name: 'Coach Roy',
    gesture: 'A aidé Mathilde',
    moment: 'À l’école Saint-Jean',
    from: 'Félix Côté',
    joined: true,
  } as const
  const thanks = makeDraft({ register: 'child', door: 'thankful', badge })
  const left = revealsOf(thanks).reduce((before, told) => withoutReveal(before, told, letterOf(before)), thanks)
  expect(left.badge).toEqual({ ...badge, gesture: '', moment: '', from: 'Félix' })
  expect(revealsOf(left)).toEqual([])
})

test('the answers keep what was taken out of the letter', () => {
  const school = revealsOf(draft).find(({ kind }) => kind === 'school')
  expect(school && withoutReveal(draft, school, letterOf(draft)).answers).toEqual(draft.answers)
})

test('a sentence that is gone meanwhile changes nothing', () => {
  const school = revealsOf(draft).find(({ kind }) => kind === 'school')
  const other = { ...draft, answers: { what: { kind: 'own', text: 'Autre chose.' } } } as const
  expect(school && withoutReveal(other, school, letterOf(other))).toBe(other)
})

test('the address of a parent, once it is no longer wanted', () => {
  const helper = { ...nobody, name: 'Clara', street: '12, rue des Pins', email: 'clara@exemple.ca' }
  const answered = { ...draft, helper }
  const address = revealsOf(answered).find(({ kind }) => kind === 'answer-address')
  const left = address && withoutReveal(answered, address, letterOf(answered))
  expect(left?.helper).toEqual({ ...helper, street: '' })
})

test('what the child gave as an address may be the parent’s', () => {
  const moved = asHelpers({ ...draft, helper: { ...nobody, name: 'Clara, sa mère' } })
  expect(moved.helper).toEqual({ ...draft.writer, name: 'Clara, sa mère' })
  expect(moved.writer).toEqual({ ...nobody, name: 'Félix Côté' })
})
