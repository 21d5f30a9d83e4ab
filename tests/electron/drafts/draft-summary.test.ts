import { expect, test } from 'vitest'
import { isBlank, recipientOf, summaryOf, titleOf } from '#electron/drafts/draft-summary'
import { compose } from '#letter/compose/compose'
import { duplicateDraft, duplicateForAnother } from '#letter/draft/duplicate-draft'
import type { Draft } from '#letter/draft/draft'
import { newDraft } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const { recipient } = makeDraft()

test('a draft is called by what its writer says first', () => {
  const draft = makeDraft({
    answers: {
      ask: { kind: 'own', text: 'Une réponse.' },
      what: { kind: 'frame', frame: 'because', text: ' personne n’a\n pris trente secondes ' },
    },
  })
  expect(titleOf(draft)).toBe('Personne n’a pris trente secondes')
})

test('without an essential answer, another one names it; without any, nothing does', () => {
  expect(titleOf(makeDraft({ answers: { ask: { kind: 'own', text: 'une réponse' } } }))).toBe('Une réponse')
  expect(titleOf(makeDraft({ answers: {} }))).toBe('')
})

test('a letter is listed by its subject, once one was typed', () => {
  const what = { kind: 'own', text: 'La porte est restée fermée.' } as const
  const about = (matter: string, reference: string) =>
    titleOf(makeDraft({ answers: { what, matter: { kind: 'matter', matter, reference } } }))
  expect(about('mon abonnement', 'AB-114')).toBe('Mon abonnement AB-114')
  expect(about('', ' ')).toBe('La porte est restée fermée.')
})

test('a long title is cut after a whole word, without what would hang after it', () => {
  const told = (text: string) => titleOf(makeDraft({ answers: { what: { kind: 'own', text } } }))
  expect(told(`${'a'.repeat(70)}, quarante personnes`)).toBe(`A${'a'.repeat(69)}…`)
  expect(told(`${'a'.repeat(73)} de six personnes`)).toBe(`A${'a'.repeat(72)} de…`)
  expect(told(`${'a'.repeat(79)} six`)).toBe(`A${'a'.repeat(78)}…`)
})

test('a long title that ends with one long word keeps its beginning', () => {
  const told = (text: string) => titleOf(makeDraft({ answers: { what: { kind: 'own', text } } }))
  const address = `https://example.com/${'a'.repeat(90)}`
  expect(told(`Voir ${address}`)).toBe(`Voir ${address.slice(0, 74)}…`)
  expect(told(`${'a'.repeat(38)} ${'b'.repeat(60)}`)).toBe(`A${'a'.repeat(37)} ${'b'.repeat(40)}…`)
  expect(told(`${'a'.repeat(40)} ${'b'.repeat(60)}`)).toBe(`A${'a'.repeat(39)}…`)
})

test('a long title is cut between characters', () => {
  const title = titleOf(makeDraft({ answers: { what: { kind: 'own', text: '😀'.repeat(200) } } }))
  expect(title).toBe(`${'😀'.repeat(79)}…`)
})

test('the recipient is the organisation, or else the person', () => {
  expect(
    recipientOf(makeDraft({ recipient: { ...recipient, name: 'Mariette', organisation: ' Bureau des permis ' } })),
  ).toBe('Bureau des permis')
  expect(recipientOf(makeDraft({ recipient: { ...recipient, name: 'Mariette' } }))).toBe('Mariette')
})

test('a copy is told from a letter, until it goes to somebody else', () => {
  const beginning = { id: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b01', now: '2026-11-20T16:00:00.000Z' }
  expect(summaryOf(makeDraft()).isCopy).toBe(false)
  expect(summaryOf(duplicateDraft(makeDraft(), beginning)).isCopy).toBe(true)
  expect(summaryOf(duplicateForAnother(duplicateDraft(makeDraft(), beginning), beginning)).isCopy).toBe(false)
})

test('a name given to a letter takes the place of its title, and a copy of it has none', () => {
  const beginning = { id: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1b01', now: '2026-11-20T16:00:00.000Z' }
  const called = makeDraft({ called: 'La cafetière' })
  expect(summaryOf(called)).toMatchObject({ title: 'La cafetière', isCalled: true })
  expect(summaryOf(makeDraft())).toMatchObject({ isCalled: false })
  expect(summaryOf(duplicateDraft(called, beginning)).isCalled).toBe(false)
  expect(isBlank(newDraft({ ...beginning, door: 'thankful', convention: 'fr-CA' }))).toBe(true)
  expect(isBlank({ ...newDraft({ ...beginning, door: 'thankful', convention: 'fr-CA' }), called: 'Merci' })).toBe(false)
})

test('how far the letter has come is told, with the days', () => {
  const draft = makeDraft()
  expect(summaryOf(draft)).toMatchObject({ state: 'writing', sent: null, answered: null, hoped: null })
  const letter = compose(draft, languageOf('fr-CA'), '2026-10-14')
  const history = [
    { kind: 'sent', how: 'post', on: '2026-10-15', letter },
    { kind: 'answered', how: 'phone', felt: 'solved', on: '2026-10-20', text: 'Oui.' },
  ] as const
  expect(summaryOf(makeDraft({ history: history.slice(0, 1) }))).toMatchObject({ state: 'sent', hoped: '2026-11-05' })
  expect(summaryOf(makeDraft({ history }))).toMatchObject({
    hoped: null,
    state: 'answered',
    sent: '2026-10-15',
    answered: '2026-10-20',
  })
})

test('only a draft without a word of its writer is blank', () => {
  const blank = newDraft({ id: makeDraft().id, door: 'both', convention: 'en-CA', now: '2026-11-20T15:00:00.000Z' })
  expect(isBlank(blank)).toBe(true)
  expect(isBlank({ ...blank, answers: { what: { kind: 'frame', frame: 'because', text: ' ' } } })).toBe(true)
  expect(isBlank({ ...blank, answers: { what: { kind: 'own', text: 'x' } } })).toBe(false)
  expect(
    isBlank({ ...blank, answers: { moment: { kind: 'moment', date: '2026-11-01', until: '', time: '', place: '' } } }),
  ).toBe(false)
  expect(isBlank({ ...blank, writer: { ...recipient, name: 'Félix' } })).toBe(false)
  expect(isBlank({ ...blank, edits: { closing: { kind: 'removed', was: 'x' } } })).toBe(false)
})

test('how far a pupil’s letter is, is told by its draft alone: agreed to until its words change', () => {
  const pupil = { class: makeDraft().id, title: '5e B', name: 'Zoé', place: 0, word: '' }
  const stateOf = (more: Partial<Draft>) => summaryOf(makeDraft({ register: 'child', pupil, ...more })).pupil?.state
  const [first, later] = ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z']
  const what = { kind: 'own', text: 'Le musée était fermé.' } as const
  const whole = { what, why: { kind: 'own', text: 'Je voulais voir la baleine.' } } as const
  const agreed = { on: later, letter: 'mark' }
  expect(stateOf({ answers: {} })).toBe('not-begun')
  expect(stateOf({ answers: { what } })).toBe('begun')
  expect(stateOf({ answers: whole })).toBe('ready')
  expect(stateOf({ answers: whole, agreed, changed: first })).toBe('agreed')
  expect(stateOf({ answers: whole, agreed: { ...agreed, on: first }, changed: later })).toBe('ready')
  expect(summaryOf(makeDraft()).pupil).toBeNull()
})
