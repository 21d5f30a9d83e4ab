import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Answer, Draft } from '#letter/draft/draft'
import { bodySentences } from '#letter/parts/letter-sentences'
import { writerSentenceId } from '#letter/parts/sentence-id'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const framed = (frame: string, text: string): Answer => ({ kind: 'frame', frame, text })
const said = (more: Partial<Draft>) => {
  const draft = makeDraft({ door: 'thankful', ...more })
  const letter = compose(draft, languageOf(draft.convention), '2026-11-20')
  return bodySentences(letter).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"))
}

test.each([
  ['fr-CA', 'child-does', 'il me dit bonjour tous les jours', 'Il me dit bonjour tous les jours.'],
  ['fr-CA', 'child-does', 'elle ma aidé', 'Elle ma aidé.'],
  ['fr-FR', 'child-does', "ils m'ont rendu ma médaille", "Ils m'ont rendu ma médaille."],
  ['fr-FR', 'gave-time', 'vous m’avez rappelé', "Vous m'avez rappelé."],
  ['fr-CA', 'child-does', 'ma appris a faire du canot', 'Cette personne ma appris a faire du canot.'],
  ['fr-CA', 'child-does', 'venue me chercher', 'Cette personne est venue me chercher.'],
  ['fr-CA', 'child-does', 'resté avec moi', 'Cette personne est resté avec moi.'],
  ['fr-CA', 'child-does', 'passé me voir', 'Cette personne est passé me voir.'],
  ['fr-CA', 'child-does', 'très gentille', 'Cette personne est très gentille.'],
  ['fr-CA', 'child-does', 'sorti les ballons', 'Cette personne a sorti les ballons.'],
  ['fr-CA', 'child-does', "monté l'échelle", "Cette personne a monté l'échelle."],
  ['fr-CA', 'child-does', 'passé du temps avec moi', 'Cette personne a passé du temps avec moi.'],
  ['fr-CA', 'child-does', 'une belle voix', 'Cette personne a une belle voix.'],
  ['fr-FR', 'unasked', 'resté plus tard', 'Sans que je le demande, cette personne est resté plus tard.'],
  ['en-CA', 'child-does', 'he waits for me', 'He waits for me.'],
  ['en-US', 'gave-time', 'she explained it', 'She explained it.'],
  ['en-GB', 'child-does', 'you let us try the helmet', 'You let us try the helmet.'],
  ['en-CA', 'child-does', 'waited for me', 'This person waited for me.'],
] as const)('%s, after the beginning %s: %s', (convention, frame, text, sentence) => {
  expect(said({ convention, answers: { gesture: framed(frame, text) } })).toContain(sentence)
})

test.each([
  ['en-GB', 'unasked', 'Dr. Ames and her assistant', 'stayed late', 'Without being asked, they stayed late.'],
  ['en-GB', 'unasked', 'Dr. Ames and her assistant', 'was so kind', 'Without being asked, each of them was so kind.'],
  ['en-GB', 'unasked', 'you', 'stayed late', 'Without being asked, you stayed late.'],
  ['en-GB', 'unasked', 'my nurse', 'stayed late', 'Without being asked, this person stayed late.'],
  ['en-US', 'noticed', 'you', 'stayed late', 'I noticed that you stayed late.'],
  ['en-US', 'noticed', 'the volunteers', 'stayed late', 'I noticed that they stayed late.'],
  ['en-US', 'noticed', 'the volunteers', 'always smiles', 'I noticed that each of them always smiles.'],
  ['en-US', 'noticed', 'my nurse', 'always smiles', 'I noticed that this person always smiles.'],
  ['fr-CA', 'unasked', 'les bénévoles', 'aidé ma mère', 'Sans que je le demande, on a aidé ma mère.'],
  ['fr-CA', 'unasked', 'vous', 'resté tard', 'Sans que je le demande, vous êtes resté tard.'],
  ['fr-FR', 'noticed', 'Karim et Josée', "m'a aidé", "J'ai remarqué qu'on m'a aidé."],
  ['fr-FR', 'noticed', 'Karim et Josée', "m'ont aidé", "J'ai remarqué que ces personnes m'ont aidé."],
  ['fr-FR', 'noticed', 'vous', 'aidé ma mère', "J'ai remarqué que vous avez aidé ma mère."],
  ['fr-CA', 'noticed', 'votre commis', 'aidé ma mère', "J'ai remarqué que cette personne a aidé ma mère."],
] as const)(
  '%s: whoever did something unasked, or noticed (%s), is spoken of as whom the letter thanks: %s',
  (convention, frame, who, text, whole) => {
    const answers = { thanked: framed('thank', who), gesture: framed(frame, text) }
    expect(said({ convention, answers })[1]).toBe(whole)
  },
)

test.each([
  ['fr-CA', framed('thank', 'elle m’a donné sa place'), ['Je vous écris pour dire merci.', "Elle m'a donné sa place."]],
  ['en-CA', framed('thank', 'he found my cat'), ['I am writing to say thank you.', 'He found my cat.']],
  ['en-CA', framed('thank', 'you guys'), ['I am writing to thank you guys.']],
  ['en-US', framed('thank', 'you so much for the ride'), ['I am writing to thank you so much for the ride.']],
  ['en-US', framed('thank', 'Mike'), ['I am writing to thank Mike.']],
  ['en-GB', framed('thank', 'I would like to thank Mike'), ['I would like to thank Mike.']],
  ['fr-FR', framed('thank', 'vous tous'), ['Je vous écris pour dire merci à vous tous.']],
] as const)('%s: %j is thanked in a sentence that reads', (convention, thanked, sentences) => {
  expect(said({ convention, answers: { thanked } })).toEqual(sentences)
})

test.each([
  ['fr-CA', 'liked', 'le serveur est poli'],
  ['fr-CA', 'liked', 'il vient me voir'],
  ['en-CA', 'liked', 'you called me back sooner'],
] as const)('%s, %s: what was only wished (%s) is never said to be so', (convention, frame, text) => {
  const [, whole] = said({
    convention,
    door: 'disappointed',
    answers: { what: { kind: 'own', text: 'X.' }, expected: framed(frame, text) },
  })
  expect(whole).toMatch(new RegExp(`^[IJ].*${text}\\.$`, 'u'))
})

test('a sentence that its writer took out with its beginning stays out without it', () => {
  const was = 'Cette personne a elle m’a aidé.'
  const edits = { [writerSentenceId('gesture', 'Cette personne a elle m’a aidé.')]: { kind: 'removed', was } } as const
  const answers = { thanked: framed('child-thank', 'Zoé'), gesture: framed('child-does', 'elle m’a aidé') }
  expect(said({ convention: 'fr-CA', answers, edits })).toEqual(['Je veux remercier Zoé.'])
})

test.each([
  ['en-US', 'thank', 'Mike', 'unasked', 'fixed my wipers', 'Without being asked, Mike fixed my wipers.'],
  ['en-US', 'thank', 'Mrs. Lang', 'unasked', 'fixed my wipers', 'Without being asked, she fixed my wipers.'],
  ['en-US', 'thank', 'the crew', 'unasked', 'fixed my wipers', 'Without being asked, they fixed my wipers.'],
  ['en-GB', 'child-thank', 'Coach Kim', 'child-does', 'waits for me', 'Coach Kim waits for me.'],
  ['fr-CA', 'thank', 'Mariette, du guichet 3', 'gave-time', 'm’expliquer', 'Mariette a pris le temps de m’expliquer.'],
  ['fr-FR', 'child-thank', 'Zoé', 'child-does', 'venue me chercher', 'Zoé est venue me chercher.'],
  [
    'en-CA',
    'thank',
    'Dwayne, the plow operator',
    'noticed',
    'never blocks my ramp',
    'I noticed that Dwayne never blocks my ramp.',
  ],
  ['fr-CA', 'thank', 'Annie', 'noticed', 'm’a attendue', 'J’ai remarqué qu’Annie m’a attendue.'],
  ['fr-FR', 'thank', 'la dame du guichet', 'noticed', 'resté plus tard', 'J’ai remarqué qu’elle est resté plus tard.'],
  ['fr-FR', 'thank', 'Mike', 'unasked', 'réparé mon pneu', 'Sans que je le demande, Mike a réparé mon pneu.'],
  ['fr-CA', 'thank', 'Charles', 'gave-time', 'm’expliquer', 'Cette personne a pris le temps de m’expliquer.'],
] as const)('%s, %s %s, then %s %s: %s', (convention, who, name, frame, text, sentence) => {
  const answers = { thanked: framed(who, name), gesture: framed(frame, text) }
  expect(said({ convention, answers })[1]).toBe(sentence.replaceAll('’', "'"))
})
