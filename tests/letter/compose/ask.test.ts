import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

function asked(convention: string, choice: string, text: string, register: 'adult' | 'child' = 'adult') {
  const answers = { what: { kind: 'own', text: 'Rien' }, ask: { kind: 'choice', choice, text } } as const
  const { parts } = compose(makeDraft({ convention, register, answers }), languageOf(convention), '2026-10-28')
  const body = parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  return body.filter(({ source }) => source === 'ask').map(({ text: said }) => said.replace(/[\u00a0\u202f]/g, ' '))
}

test.each([
  ['fr-CA', 'refund', 'les frais de livraison de 80$', 'Pourriez-vous me rembourser les frais de livraison de 80 $?'],
  ['fr-CA', 'refund', "80 $ d'ici le 15 décembre", 'Pourriez-vous me rembourser 80 $ d’ici le 15 décembre?'],
  ['fr-CA', 'refund', 'Mes deux billets.', 'Pourriez-vous me rembourser mes deux billets?'],
  ['fr-CA', 'repair', 'la laveuse', 'Pourriez-vous réparer la laveuse?'],
  ['fr-CA', 'explanation', 'pourquoi le prix a changé', 'Pourriez-vous m’expliquer pourquoi le prix a changé?'],
  ['fr-CA', 'refund', 'me rendre mes 80 $', 'Pourriez-vous me rendre mes 80 $?'],
  ['en-CA', 'refund', 'refund my $94 by Friday', 'Could you please refund my $94 by Friday?'],
  ['fr-CA', 'repair', 'sous garantie', 'Pourriez-vous faire réparer l’article sous garantie?'],
  ['fr-CA', 'refund', "d'ici le 15 décembre", 'Pourriez-vous me rembourser d’ici le 15 décembre?'],
  ['en-GB', 'repair', 'Under warranty.', 'Could you please have it repaired under warranty?'],
  ['en-CA', 'refund', 'by December 15', 'Could you please refund me by December 15?'],
  ['en-CA', 'refund', 'The $80 delivery fee.', 'Could you please refund the $80 delivery fee?'],
  ['en-CA', 'refund', '$80 by December 15', 'Could you please refund $80 by December 15?'],
  ['en-CA', 'change', 'the sign at the door', 'Could you please change the sign at the door?'],
  ['en-CA', 'explanation', 'why the price changed', 'Could you please explain why the price changed?'],
])('%s: a choice of %s takes its object: %s', (convention, choice, text, sentence) => {
  expect(asked(convention, choice, text)).toEqual([sentence])
})

test('a child’s choice does so too, in a child’s words', () => {
  expect(asked('fr-CA', 'replacement', 'mon ballon', 'child')).toEqual(['Est-ce que vous pouvez remplacer mon ballon?'])
})

test.each([
  ['fr-CA', 'refund', 'Je vous remercie de le faire vite.', 'Pourriez-vous me rembourser?'],
  ['en-CA', 'refund', 'I need it soon.', 'Please refund what I paid.'],
])('%s: a sentence of its own stays one, after what was chosen', (convention, choice, text, sentence) => {
  expect(asked(convention, choice, text)).toEqual([sentence, text])
})

test('an ask that has nothing after it is said alone', () => {
  expect(asked('en-CA', 'refund', '')).toEqual(['Please refund what I paid.'])
})
