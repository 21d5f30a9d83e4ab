import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { misspeltAmong, wordsToSpell } from '#letter/spelling/words-to-spell'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const rules = { ...languageOf('fr-CA'), titles: ['M.'] }

const saying = (text: string, more: Partial<Draft> = {}) =>
  makeDraft({ answers: { what: { kind: 'own', text } }, ...more })
const wordsIn = (draft: Draft) => wordsToSpell(compose(draft, languageOf('fr-CA'), '2026-11-21'), draft, rules)
const textsIn = (draft: Draft) => wordsIn(draft).map(({ text }) => text)

test('only the words of the writer are looked up', () => {
  expect(textsIn(saying('Le tournoi est annulé'))).toEqual(['Le', 'tournoi', 'est', 'annulé'])
})

test('a sentence of the app that the writer rewrote is the writer’s', () => {
  const draft = saying('Le tournoi est annulé')
  const salutation = compose(draft, languageOf('fr-CA'), '2026-11-21').parts.find(({ kind }) => kind === 'salutation')
  if (salutation?.kind !== 'salutation') throw new Error('no salutation')
  const { id, text } = salutation.sentence
  const edits = { [id]: { kind: 'rewritten', text: 'Bonjour la gang,', was: text } } as const
  expect(textsIn({ ...draft, edits })).toEqual(['Bonjour', 'la', 'gang', 'Le', 'tournoi', 'est', 'annulé'])
})

test('the names of people, organisations and places are spelled as their owners wish', () => {
  const { recipient, writer } = makeDraft()
  const draft = saying('garage Kwikfiks à Zorgville. Kwikfiks, kwikfiks. Aïsha nous a dit ça', {
    recipient: { ...recipient, organisation: "L'atelier Kwikfiks", city: 'Zorgville' },
    writer: { ...writer, name: 'Aïsha Ndiayé' },
  })
  expect(textsIn(draft)).toEqual(['Garage', 'nous', 'dit', 'ça'])
})

test('a name met once in the middle of a sentence is a name at the head of another', () => {
  expect(textsIn(saying('Guylène est gentille. Je dis merci à Guylène'))).toEqual([
    ...['est', 'gentille', 'Je', 'dis', 'merci'],
  ])
})

test('of a word with hyphens only the wrong part is wrong', () => {
  const words = wordsIn(saying('Un rendez-vou manqué, un ping-pong, un zut-flut'))
  const unknown = new Set(['rendez-vou', 'vou', 'zut-flut', 'manqué', 'zut', 'flut'])
  expect(misspeltAmong(words, unknown).map(({ from, to, word }) => [from, to, word])).toEqual([
    [10, 13, 'vou'],
    [14, 20, 'manqué'],
    [39, 42, 'zut'],
    [43, 47, 'flut'],
  ])
})
