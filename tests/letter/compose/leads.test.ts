import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { blockText } from '#letter/parts/plain-text'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const own = (text: string) => ({ kind: 'own', text }) as const

function said(draft: Partial<Draft>): string {
  const made = makeDraft({ convention: 'en-CA', door: 'disappointed', ...draft })
  return compose(made, languageOf(made.convention), '2026-11-21').parts.map(blockText).join('\n')
}

test.each([
  ['en-CA', '- the shower is cold;\n- the pool is closed', 'Here is what is wrong:'],
  ['fr-CA', '1. la douche est froide\n2. la piscine est fermée', 'Voici ce qui ne va pas'],
  ['fr-FR', '• la douche est froide', 'Voici ce qui ne va pas'],
])('%s: a list that opens the letter has a line that leads to it: %j', (convention, text, lead) => {
  expect(said({ convention, answers: { what: own(text) } })).toContain(lead)
})

test.each(['Two things are wrong:\n- the shower is cold;\n- the pool is closed', 'The shower is cold - again.'])(
  'the writer’s own words lead to the list, or there is none: %j',
  (text) => {
    expect(said({ answers: { what: own(text) } })).not.toContain('Here is what is wrong')
  },
)

const parent = { voice: 'for-my-child', childName: 'Romy', gender: 'feminine' } as const

test.each([
  ['en-CA', { ...parent }, 'Romy’s model was put away.', 'I am writing about my daughter, Romy. Romy’s model'],
  ['fr-CA', { ...parent, gender: 'masculine' }, 'La maquette a été rangée.', 'au sujet de mon fils, Romy. La maquette'],
] as const)('%s: whoever reads is told whose child the letter is about', (convention, manner, text, told) => {
  expect(said({ convention, ...manner, answers: { what: own(text) } })).toContain(told)
})

test.each([
  ['in the writer’s words', parent, 'My daughter’s model was put away.'],
  ['as far as is known', { ...parent, gender: 'neutral' }, 'The model was put away.'],
  ['where a child is named', { ...parent, childName: ' ' }, 'The model was put away.'],
  ['by a parent', { ...parent, voice: 'I' }, 'The model was put away.'],
] as const)('whose child it is, is told only %s', (_, manner, text) => {
  expect(said({ ...manner, answers: { what: own(text) } })).not.toMatch(/I am writing about/)
})

test.each([
  ['Please refund my $440.', 'The other $220 has not come.', 'Could you please refund the rest?'],
  ['Please refund my $440.', 'I have heard nothing since.', 'Could you please get back to me about this?'],
  ['Please mend my bike.', 'You said that it would cost $220.', 'Could you please get back to me about this?'],
])('after a part, “%s” and “%s” end on what is left', (asked, missing, told) => {
  const happened = 'My lessons were cancelled.'
  const follows: Draft['follows'] = {
    ...{ draft: 'one', why: 'in-part', sent: '2026-10-05', subject: '', answered: '', asks: 'request' },
    ...{ happened, asked },
  }
  expect(said({ follows, answers: { missing: own(missing) } })).toContain(told)
})
