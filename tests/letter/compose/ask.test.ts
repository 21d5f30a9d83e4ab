import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
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

/** What a letter says of a question answered by a choice with these words after it, and of whom it is from. */
function chosen(convention: string, question: QuestionId, choice: string, text: string, more: Partial<Draft> = {}) {
  const answers = { thanked: { kind: 'own', text: 'Merci' }, what: { kind: 'own', text: 'Rien' } } as const
  const said = { ...answers, [question]: { kind: 'choice', choice, text } }
  const { parts } = compose(makeDraft({ convention, answers: said, ...more }), languageOf(convention), '2026-10-28')
  const body = parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  return body.filter(({ source }) => source === question).map(({ text: one }) => one.replace(/[\u00a0\u202f]/g, ' '))
}

const thankful = { door: 'thankful' } as const
const child = { register: 'child' } as const

test.each([
  ['en-CA', 'ask', 'reply', 'By Friday', {}, 'Please reply to this letter by Friday.'],
  [
    'en-US',
    'ask',
    'apology',
    'from the station manager',
    {},
    'I would appreciate an apology from the station manager.',
  ],
  ['en-GB', 'ask', 'apology', 'To my mother', {}, 'I would appreciate an apology to my mother.'],
  ['fr-CA', 'ask', 'reply', "d'ici vendredi", {}, 'J’aimerais avoir une réponse d’ici vendredi.'],
  ['fr-CA', 'ask', 'apology', 'Par écrit', {}, 'Pourriez-vous présenter des excuses par écrit?'],
  ['fr-CA', 'ask', 'apology', 'à ma mère', {}, 'Pourriez-vous présenter des excuses à ma mère?'],
  [
    'en-CA',
    'effect',
    'disappointed',
    'Because it was for my wedding',
    {},
    'I was disappointed because it was for my wedding.',
  ],
  [
    'fr-CA',
    'effect',
    'sad',
    "Parce que j'ai manqué mon party",
    child,
    'J’ai eu de la peine parce que j’ai manqué mon party.',
  ],
  ['fr-CA', 'effect', 'sad', "car j'ai manqué mon party", child, 'J’ai eu de la peine car j’ai manqué mon party.'],
  ['fr-FR', 'expected', 'announced', 'sur votre site', {}, 'Ce n’est pas ce qui était annoncé sur votre site.'],
  ['en-US', 'expected', 'told', 'by text', {}, 'I would have liked to be told in time by text.'],
  ['en-US', 'gesture', 'helped', 'with my bags', thankful, 'I was given all the help that I needed with my bags.'],
  [
    'fr-CA',
    'gesture',
    'listened',
    'pendant une heure',
    thankful,
    'J’ai trouvé une oreille attentive pendant une heure.',
  ],
  [
    'en-GB',
    'meaning',
    'pass-on',
    'to Joe and his boss',
    thankful,
    'Could you please pass on my thanks to Joe and his boss?',
  ],
] as const)(
  '%s: %s: what goes on from the choice %s ends its sentence: %s',
  (convention, question, choice, text, more, all) => {
    expect(chosen(convention, question, choice, text, more)).toEqual([all])
  },
)

test.each([
  ['en-CA', 'effect', 'time', 'In the end I paid twice', ['It cost me time.', 'In the end I paid twice.']],
  [
    'en-CA',
    'ask',
    'reply',
    'On Monday she called back',
    ['Please reply to this letter.', 'On Monday she called back.'],
  ],
  [
    'fr-CA',
    'ask',
    'reply',
    "D'ici là je ne viendrai plus",
    ['J’aimerais avoir une réponse.', 'D’ici là je ne viendrai plus.'],
  ],
  [
    'fr-CA',
    'effect',
    'time',
    'Avec lui je me sentais bien',
    ['Cela m’a fait perdre du temps.', 'Avec lui je me sentais bien.'],
  ],
] as const)('%s: %s: a sentence after the choice %s stays one: %s', (convention, question, choice, text, all) => {
  expect(chosen(convention, question, choice, text)).toEqual(all)
})

test('a choice that was reworded keeps its words, and what is typed after it stays apart', () => {
  const edits = { 'effect.time@en': { kind: 'rewritten', text: 'I lost a day.', was: 'It cost me time.' } } as const
  expect(chosen('en-CA', 'effect', 'time', 'because of you', { edits })).toEqual(['I lost a day.', 'Because of you.'])
})
