import { expect, test } from 'vitest'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { hasWords, searchText, searchWords } from '#letter/shelf/search'
import { languages } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const finds = (draft: Draft, typed: string) => hasWords(searchText(draft, languages), searchWords(typed))
const { recipient, writer } = makeDraft()
const draft = makeDraft({
  answers: {
    what: { kind: 'own', text: 'L’été de Noël, mon cœur a fondu.' },
    moment: { kind: 'moment', date: '2026-11-20', until: '', time: '', place: 'au comptoir' },
  },
  recipient: { ...recipient, organisation: 'Club des Pongistes', city: 'Lévis', courtesy: 'feminine' },
  writer: { ...writer, name: 'Andrée Tremblay' },
  edits: { 'what:1': { kind: 'rewritten', text: 'Une phrase à moi', was: 'Une phrase de la machine' } },
  copies: 'La conseillère du quartier',
  history: [
    {
      kind: 'answered',
      how: 'post',
      felt: 'solved',
      on: '2026-11-21',
      text: 'Chère Andrée, nous avons réparé la porte.',
    },
  ],
})

test.each([
  'ete',
  'NOËL',
  'coeur',
  'comptoir',
  'pongist',
  'lévis',
  'tremblay',
  'phrase a moi',
  'conseillere',
  'réparé',
])('what is written is found whatever its accents and capitals: %s', (typed) => expect(finds(draft, typed)).toBe(true))

test('every word counts, in any order and any place of the letter', () => {
  expect(finds(draft, 'porte  été, Andrée!')).toBe(true)
  expect(finds(draft, 'porte hiver')).toBe(false)
})

test('a card that was chosen is found by its words, as an adult or a child saw it, in either language', () => {
  const answers = { ask: { kind: 'choice', choice: 'refund', text: '' } } as const
  const adult = makeDraft({ answers, door: 'disappointed' })
  expect(finds(adult, 'remboursement')).toBe(true)
  expect(finds(adult, 'refund')).toBe(true)
  expect(finds(adult, 'excuses')).toBe(false)
  const child = makeDraft({ answers, register: 'child' })
  expect(finds(child, 'rende l’argent')).toBe(true)
  expect(finds(child, 'remboursement')).toBe(false)
})

test('what nobody wrote is not found', () => {
  expect(finds(draft, 'machine')).toBe(false)
  expect(finds(draft, 'feminine')).toBe(false)
})

test.each(['false', 'FR', 'fa'])('what was chosen about an address, and not written, is not found: %s', (typed) => {
  const letter = makeDraft({ recipient: { ...nobody, organisation: 'Horizon', country: 'FR' } })
  expect(hasWords(searchText(letter, languages), searchWords(typed))).toBe(false)
})

test('nothing searched for leaves every letter', () => {
  expect(searchWords(' … ')).toEqual([])
  expect(finds(draft, ' ')).toBe(true)
})
