import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Answer, Draft } from '#letter/draft/draft'
import { bodySentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const own = (text: string): Answer => ({ kind: 'own', text })
const framed = (frame: string, text: string): Answer => ({ kind: 'frame', frame, text })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-20')
const said = (more: Partial<Draft>) => bodySentences(letterOf(makeDraft(more))).map(({ text }) => text)

test.each([
  ['fr-CA', framed('anticipated', 'fêter ses 80 ans'), 'Malheureusement, on nous a refusé la table.'],
  ['fr-FR', framed('looking-forward', 'fêter ses 80 ans'), 'Malheureusement, on nous a refusé la table.'],
  ['fr-CA', framed('could-not', 'fêter ses 80 ans'), 'Je le regrette d’autant plus qu’on nous a refusé la table.'],
  ['fr-CA', own('Ma mère avait 80 ans.'), 'Je le regrette d’autant plus qu’on nous a refusé la table.'],
] as const)('%s: after %j, what went wrong begins as it must', (convention, what, whole) => {
  const why = framed('setback', 'on nous a refusé la table')
  expect(said({ convention, answers: { what, why } })[1]).toBe(whole)
})

test.each([
  ['en-CA', framed('anticipated', 'the show'), 'setback', 'Unfortunately, it was cancelled.'],
  ['en-US', framed('could-not', 'see the show'), 'setback', 'What made it worse is that it was cancelled.'],
  ['en-GB', framed('anticipated', 'the show'), 'regret', 'What made it worse is that it was cancelled.'],
] as const)('%s: after %j, %s begins as it must', (convention, what, frame, whole) => {
  expect(said({ convention, answers: { what, why: framed(frame, 'it was cancelled') } })[1]).toBe(whole)
})

test.each([
  [
    'fr-CA',
    'hard',
    ['Merci au camp.', 'Une chose s’est moins bien passée pour mon fils, Émile.', 'Le dîner était froid.'],
  ],
  [
    'fr-FR',
    'unforgivable',
    [
      'Merci au camp.',
      'Je dois aussi vous signaler une situation que je juge grave.',
      'Je vous écris au sujet de mon fils, Émile.',
      'Le dîner était froid.',
    ],
  ],
  ['en-GB', 'hard', ['Merci au camp.', 'One thing did not go as well for my son, Émile.', 'Le dîner était froid.']],
] as const)(
  '%s: after praise, one sentence turns to the child and to what went wrong, unless it is grave (%s)',
  (convention, gravity, all) => {
    const answers = { thanked: own('Merci au camp.'), what: own('Le dîner était froid.'), ask: own('Pourquoi?') }
    const draft = {
      convention,
      gravity,
      door: 'both',
      voice: 'for-my-child',
      childName: 'Émile',
      gender: 'masculine',
    } as const
    expect(said({ ...draft, answers }).slice(0, all.length)).toEqual(all)
  },
)

test.each([
  ['fr-CA', 'Claire et Hakim Ziani', 'Parents d’Éva'],
  ['fr-FR', 'Claire Lanet', 'Parent d’Éva'],
  ['en-GB', 'Sue and Mark Dobson', 'Parents of Éva'],
  ['en-US', 'Sue & Mark Dobson', 'Parents of Éva'],
  ['en-CA', 'Andy Sanders', 'Parent of Éva'],
] as const)('%s: under %s stands %s', (convention, name, line) => {
  const draft = makeDraft({ convention, voice: 'for-my-child', childName: 'Éva' })
  const { parts } = letterOf({ ...draft, writer: { ...draft.writer, name } })
  expect(parts.flatMap((part) => (part.kind === 'signature' ? part.lines : []))).toEqual([name, line])
})

test.each(['adult', 'child'] as const)('a repair is asked of a %s’s letter whatever it is that broke', (register) => {
  const ask = { kind: 'choice', choice: 'repair', text: '' } as const
  for (const tone of ['gentle', 'plain', 'firm'] as const)
    expect(said({ register, tone, answers: { what: own('La balançoire est cassée.'), ask } }).join(' ')).not.toMatch(
      /article| le réparer/u,
    )
})

test.each([
  ['fr-CA', 'adult', 'vous', 'Je vous écris pour dire merci à vous.'],
  ['fr-FR', 'adult', 'vous tous', 'Je vous écris pour dire merci à vous tous.'],
  ['fr-CA', 'adult', "l'équipe", 'Je vous écris pour remercier l’équipe.'],
  ['fr-CA', 'child', 'vous', 'Je veux dire merci à vous.'],
  ['en-CA', 'adult', 'you', 'I am writing to thank you.'],
] as const)('%s: the reader may be the one thanked, in a letter of the %s: %j', (convention, register, text, whole) => {
  const frame = register === 'child' ? 'child-thank' : 'thank'
  expect(said({ convention, register, door: 'thankful', answers: { thanked: framed(frame, text) } })[0]).toBe(whole)
})

test.each([
  ['en-CA', 'child', framed('child-sad', 'the fair was over'), 'sad', []],
  ['fr-CA', 'child', framed('child-sad', 'la foire était finie'), 'sad', ['J’ai eu de la peine.']],
  ['en-CA', 'child', framed('child-sad', 'the fair was over'), 'frustrated', ['I felt angry.']],
  ['en-CA', 'child', own('I am sad because the fair was over.'), 'sad', ['I was sad.']],
] as const)(
  '%s: a feeling that the beginning says is not said again by the app, in the letter of a %s: %j',
  (convention, register, what, choice, last) => {
    const effect = { kind: 'choice', choice, text: '' } as const
    const all = said({ convention, register, answers: { what, effect, ask: own('Why?') } })
    expect(all.slice(1, -1)).toEqual(last)
  },
)

test('gratitude is told in other words than those of the beginning', () => {
  const extra = { kind: 'choice', choice: 'grateful', text: '' } as const
  const after = (frame: string) =>
    said({ convention: 'en-US', door: 'thankful', answers: { thanked: framed(frame, 'the two lifeguards'), extra } })
  expect(after('grateful-to')).toEqual(['I am grateful to the two lifeguards.', 'It meant a lot to me.'])
  expect(after('praise')).toEqual(['I would like to praise the work of the two lifeguards.', 'I am very grateful.'])
})

test.each([
  ['fr-CA', 'adult', "l'infirmière de nuit", 'm’écouter', 'Elle a pris le temps de m’écouter.'],
  ['fr-FR', 'adult', 'Claire et le docteur Blot', "m'écouter", 'On a pris le temps de m’écouter.'],
  ['fr-CA', 'adult', 'votre commis', 'chercher', 'Cette personne a pris le temps de chercher.'],
  ['en-CA', 'adult', 'Mr. Lopez', 'listen', 'He took the time to listen.'],
  ['en-US', 'adult', 'all the nurses', 'listen', 'They took the time to listen.'],
  ['en-GB', 'adult', 'the night nurse', 'listen', 'They took the time to listen.'],
  ['fr-CA', 'child', 'mes moniteurs', "m'a aidé", 'On m’a aidé.'],
  ['fr-CA', 'child', 'ma prof', "m'a aidé", 'Elle m’a aidé.'],
  ['en-US', 'child', 'Ms. Park and Mr. Ruiz', 'helped me', 'They helped me.'],
  ['en-GB', 'child', 'Ms. Park and Mr. Ruiz', 'let us hold a fossil', 'They let us hold a fossil.'],
  ['en-CA', 'child', 'Ms. Park and Mr. Ruiz', 'were nice', 'They were nice.'],
  ['en-CA', 'child', 'Ms. Park and Mr. Ruiz', 'was nice to me', 'Each of them was nice to me.'],
  ['en-CA', 'child', 'Ms. Park and Mr. Ruiz', 'always helps us', 'Each of them always helps us.'],
  ['en-US', 'child', 'Ms. Park and Mr. Ruiz', 'smiles at everyone', 'Each of them smiles at everyone.'],
  ['en-GB', 'child', 'Ms. Park and Mr. Ruiz', 'takes care of us', 'Each of them takes care of us.'],
  ['en-GB', 'child', 'Ms. Park and Mr. Ruiz', 'never stops smiling', 'Each of them never stops smiling.'],
  ['fr-CA', 'adult', 'une de vos équipes', 'chercher', 'On a pris le temps de chercher.'],
  ['fr-CA', 'child', 'Antoine et Maud', 'nous ont montré un fossile', 'Ces personnes nous ont montré un fossile.'],
  ['fr-FR', 'child', 'Antoine et Maud', 'nous a montré un fossile', 'On nous a montré un fossile.'],
  ['fr-FR', 'adult', 'une de vos infirmières', 'chercher', 'Elle a pris le temps de chercher.'],
  ['fr-CA', 'adult', 'la Dre Nguyen', 'chercher', 'Elle a pris le temps de chercher.'],
  ['en-CA', 'child', 'my driver', 'waits for me', 'This person waits for me.'],
] as const)(
  '%s: in the letter of the %s, a beginning speaks of %j as of whom it is',
  (convention, register, who, text, whole) => {
    const [thank, does] = register === 'child' ? ['child-thank', 'child-does'] : ['thank', 'gave-time']
    const answers = { thanked: framed(thank, who), gesture: framed(does, text) }
    expect(said({ convention, register, door: 'thankful', answers })[1]).toBe(whole)
  },
)

test('the beginning of a draft of before is as its writer saw it', () => {
  const answers = { thanked: framed('thank', 'Mr. Lopez'), gesture: framed('took-time', 'listen') }
  expect(said({ convention: 'en-CA', door: 'thankful', answers })[1]).toBe('This person took the time to listen.')
})

test.each([
  ['feminine', 'Romy a été déçue.'],
  ['masculine', 'Romy a été déçu.'],
  ['neutral', 'C’est une déception pour Romy.'],
] as const)('what a child felt agrees with the child, %s', (gender, whole) => {
  const effect = { kind: 'choice', choice: 'disappointed', text: '' } as const
  const answers = { what: own('La maquette était rangée.'), effect }
  expect(said({ convention: 'fr-CA', voice: 'for-my-child', childName: 'Romy', gender, answers })).toContain(whole)
})

test.each([
  ['fr-FR', 'Monsieur le Maire', 'Monsieur le Maire,'],
  ['fr-CA', 'madame la directrice', 'Madame la Directrice,'],
  ['fr-FR', 'Monsieur Lemaire', 'Monsieur,'],
  ['fr-CA', 'Monsieur le facteur', 'Monsieur,'],
] as const)('%s: a function typed for a name is greeted by it: %s', (convention, name, greeting) => {
  const draft = makeDraft({ convention })
  const { parts } = letterOf({ ...draft, recipient: { ...draft.recipient, name } })
  expect(parts.flatMap((part) => (part.kind === 'salutation' ? [part.sentence.text] : []))).toEqual([greeting])
})

test.each([
  ['Dear all,\nThe gate was left open.', true],
  ['Dear neighbours,\nThe gate was left open.', true],
  ['Dear old gate,\nit was left open.', false],
  ['Dear all, the gate was left open.', false],
] as const)('who writes %j greets the reader, and the app does not: %s', (text, isGreeted) => {
  const { parts } = letterOf(makeDraft({ convention: 'en-GB', answers: { what: own(text) } }))
  expect(parts.some(({ kind }) => kind === 'salutation')).toBe(!isGreeted)
})

test.each([
  ['repair', 'it before Saturday', 'Could you please repair it before Saturday?'],
  ['replacement', 'them by December 1', 'Could you please replace them by December\u00a01?'],
  ['repair', 'it is still broken', 'It is still broken.'],
  ['repair', 'This is the third time', 'This is the third time.'],
] as const)('after the card %s, %j is what it asks for, or a sentence of its own', (choice, text, last) => {
  const ask = { kind: 'choice', choice, text } as const
  expect(said({ convention: 'en-CA', answers: { what: own('The glass is broken.'), ask } }).at(-1)).toBe(last)
})

test.each([
  ['fr-CA', 'adult', 'Mme Roy', 'Pourriez-vous lui transmettre mes remerciements?'],
  ['fr-FR', 'adult', 'Chantal et Louise', 'Pourriez-vous leur transmettre mes remerciements\u202f?'],
  ['fr-CA', 'adult', 'Josée du comptoir de fruits', 'Pourriez-vous transmettre mes remerciements?'],
  ['fr-CA', 'child', 'mes moniteurs', 'Est-ce que vous pouvez leur dire merci de ma part?'],
  ['en-CA', 'adult', 'Mrs. Lang', 'Could you please pass on my thanks?'],
] as const)(
  '%s: thanks are passed on to whom they are for, in the letter of the %s: %j',
  (convention, register, who, last) => {
    const frame = register === 'child' ? 'child-thank' : 'thank'
    const meaning = { kind: 'choice', choice: 'pass-on', text: '' } as const
    const answers = { thanked: framed(frame, who), meaning }
    expect(said({ convention, register, door: 'thankful', answers }).at(-1)).toBe(last)
  },
)

test.each(['mon garçon de 5 ans', 'mon garcon de 5 ans', 'Mon fils'])(
  '%j tells whose child it is: the app does not',
  (who) => {
    const draft = { convention: 'fr-CA', voice: 'for-my-child', childName: 'Léo', gender: 'masculine' } as const
    expect(said({ ...draft, answers: { what: own(`${who} attendait.`) } })[0]).not.toMatch(/Je vous écris/u)
  },
)

test.each([
  ['en-GB', 'child', 'why', 'child-wonder', 'why', 'I wonder why.'],
  ['en-CA', 'adult', 'why', 'understand', 'Why?', 'I would like to understand why.'],
  ['fr-FR', 'child', 'why', 'child-wonder', 'Pourquoi ?', 'Je me demande pourquoi.'],
  ['fr-CA', 'child', 'why', 'child-understand', 'pourquoi', 'Je ne comprends pas pourquoi.'],
  [
    'fr-CA',
    'adult',
    'thanked',
    'thank',
    'Merci à Julie de la pharmacie',
    'Je vous écris pour remercier Julie de la pharmacie.',
  ],
  ['en-CA', 'adult', 'thanked', 'thank', 'Thank you to Julie', 'I am writing to thank Julie.'],
  ['fr-FR', 'adult', 'thanked', 'praise', 'Le Dr Martin', 'Je tiens à souligner le travail du Dr Martin.'],
  ['fr-FR', 'adult', 'thanked', 'grateful-to', 'Le Directeur', 'Ma reconnaissance va au Directeur.'],
  ['fr-FR', 'adult', 'thanked', 'praise', 'Le Van Minh', 'Je tiens à souligner le travail de Le Van Minh.'],
  ['en-CA', 'adult', 'extra', 'allowed', 'my mom to go home', 'It allowed my mom to go home.'],
  ['en-CA', 'adult', 'extra', 'allowed', 'him to feel safe', 'It allowed him to feel safe.'],
  ['en-CA', 'adult', 'extra', 'allowed', "a good night's sleep", 'It allowed me a good night’s sleep.'],
  ['fr-CA', 'adult', 'extra', 'allowed', 'à ma mère de rentrer', 'Cela a permis à ma mère de rentrer.'],
  ['fr-CA', 'adult', 'extra', 'allowed', 'que ma mère rentre', 'Cela a permis que ma mère rentre.'],
] as const)('%s: a %s’s %s after %s: %s', (convention, register, question, frame, text, whole) => {
  const answers = { what: own('Rien.'), thanked: own('Merci.'), [question]: framed(frame, text) }
  const door = question === 'why' ? 'disappointed' : 'thankful'
  const sentences = said({ convention, register, door, answers })
  expect(sentences.map((one) => one.replace('\u00a0', ' '))).toContain(whole)
})

test.each([
  ['en-US', 'neutral', 'She was left out.', 'I am writing about Ava.'],
  ['fr-FR', 'neutral', 'Elle a été oubliée.', 'Je vous écris au sujet d’Ava.'],
  ['fr-FR', 'feminine', 'Elle a été oubliée.', 'Je vous écris au sujet de ma fille, Ava.'],
  ['en-US', 'neutral', 'Ava was left out.', 'I am writing as Ava’s parent.'],
  ['fr-CA', 'neutral', 'Ava a été oubliée.', 'Je vous écris en tant que parent d’Ava.'],
  ['en-US', 'neutral', 'My daughter Ava was left out.', 'My daughter Ava was left out.'],
  ['en-US', 'feminine', 'I am disappointed that Ava was left out.', 'This is about my daughter, Ava.'],
  ['fr-FR', 'masculine', 'Je suis déçue qu’on ait oublié Ava.', 'Il s’agit de mon fils, Ava.'],
  ['en-US', 'neutral', 'I am writing because Ava was left out.', 'I am writing because Ava was left out.'],
] as const)('%s, %s: a letter of two lines says of whom it tells: %s', (convention, gender, what, first) => {
  const draft = { convention, gender, voice: 'for-my-child', childName: 'Ava', length: 'two-lines' } as const
  expect(said({ ...draft, answers: { what: own(what) } })[0]).toBe(first)
})

test.each([
  ['fr-CA', 'ma fille', 'feminine', 'Je vous écris au sujet de ma fille.'],
  ['fr-CA', 'mon fils Léo', 'masculine', 'Je vous écris au sujet de mon fils Léo.'],
  ['en-CA', 'my daughter', 'feminine', 'I am writing about my daughter.'],
  ['en-CA', 'my daughter', 'neutral', 'Rien du tout.'],
] as const)('%s: a child whom a parent calls “%s” is presented so, once', (convention, childName, gender, first) => {
  const answers = { what: own('Rien du tout.') }
  expect(said({ convention, gender, voice: 'for-my-child', childName, answers })[0]).toBe(first)
})

test.each([
  ['fr-CA', 'Elle a été oubliée.', 'Une chose s’est moins bien passée.'],
  ['en-CA', 'She was left out.', 'One thing did not go as well.'],
] as const)('%s: after praise, a letter turns to a child whose gender is not told', (convention, what, turn) => {
  const child = { voice: 'for-my-child', childName: 'Ava', gender: 'neutral' } as const
  const answers = { thanked: own('Merci.'), what: own(what) }
  expect(said({ convention, door: 'both', ...child, answers }).slice(0, 3)).toEqual(['Merci.', turn, what])
})

test('a child that the thanks named already is not presented where what went wrong names it again', () => {
  const child = { voice: 'for-my-child', childName: 'Elsie', gender: 'feminine' } as const
  const answers = { thanked: framed('thank', 'Beth'), what: framed('could-not', 'race') }
  expect(said({ convention: 'en-GB', door: 'both', ...child, answers }).slice(1, 3)).toEqual([
    'One thing did not go as well.',
    'Elsie was not able to race.',
  ])
})
