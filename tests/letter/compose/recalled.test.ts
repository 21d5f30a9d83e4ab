import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import type { Answer, Draft } from '#letter/draft/draft'
import type { FollowUp } from '#letter/draft/correspondence'
import { bodySentences } from '#letter/parts/letter-sentences'
import { subjectText } from '#letter/parts/plain-text'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const own = (text: string): Answer => ({ kind: 'own', text })
const framed = (frame: string, text: string): Answer => ({ kind: 'frame', frame, text })

/** The letter that comes after one with these answers, sent on October 20. */
function after(convention: string, why: FollowUp, answers: Draft['answers'], more: Draft['answers'] = {}) {
  const language = languageOf(convention)
  const first = makeDraft({ convention, answers })
  const made = followUpDraft(first, {
    sent: { kind: 'sent', how: 'email', on: '2026-10-20', letter: compose(first, language, '2026-10-20') },
    answered: null,
    why,
    id: first.id,
    now: first.changed,
  })
  return compose({ ...made, answers: { ...made.answers, ...more } }, language, '2026-11-20')
}

const recalled = (...given: Parameters<typeof after>) => bodySentences(after(...given))[0]?.text

test.each([
  ['fr-CA', 'c’était fermé', 'J’aimerais comprendre pourquoi c’était fermé.'],
  ['en-CA', 'it was closed', 'I would like to understand why it was closed.'],
] as const)(
  '%s: a second letter asks why again, where the first asked it and then a reply alone',
  (convention, why, asked) => {
    const ask = { kind: 'choice', choice: 'explanation', text: '' } as const
    const answers = { what: own('Rien.'), why: framed('understand', why), ask }
    const said = bodySentences(after(convention, 'no-answer', answers)).map(({ text }) => text)
    expect(said.filter((text) => text === asked)).toEqual([asked])
  },
)

test.each([
  [
    'fr-CA',
    framed('because', 'mon cours est annulé'),
    'Mon cours est annulé. Je vous ai écrit à ce sujet le 20\u00a0octobre 2026.',
  ],
  [
    'fr-FR',
    framed('because', 'on a annulé mon cours'),
    'On a annulé mon cours. Je vous ai écrit à ce sujet le 20\u00a0octobre 2026.',
  ],
  [
    'fr-CA',
    framed('about', 'la chaudière que vous avez installée'),
    'Je vous ai écrit le 20\u00a0octobre 2026 au sujet de la chaudière que vous avez installée.',
  ],
  [
    'en-CA',
    framed('because', 'my class was cancelled'),
    'My class was cancelled. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'en-US',
    own("I'm writing because you cancelled my class."),
    'You cancelled my class. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'en-GB',
    framed('about', 'the boiler that you fitted'),
    'I wrote to you on 20\u00a0October 2026 about the boiler that you fitted.',
  ],
  [
    'en-US',
    own('The washer leaks.\n\nI called twice:\n- May 2: on hold for an hour\n- May 6: hung up on'),
    'The washer leaks. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'en-US',
    own('First, nobody came.\n\nSecond, the modem was wrong.\n\nThird, I was charged for both visits.'),
    'I was charged for both visits. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'fr-CA',
    own("J'ai commandé une robe pour le mariage de ma sœur. Elle est arrivée en taille 14 au lieu de 8."),
    'J’ai commandé une robe pour le mariage de ma sœur. Elle est arrivée en taille 14 au lieu de 8. Je vous ai écrit à ce sujet le 20\u00a0octobre 2026.',
  ],
  [
    'en-CA',
    own('My class was cancelled.'),
    'My class was cancelled. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'en-CA',
    own('The light has been out since August.'),
    'The light has been out since August. I wrote to you about this on October\u00a020, 2026.',
  ],
  [
    'fr-CA',
    own('La rampe est brisée depuis août.'),
    'La rampe est brisée depuis août. Je vous ai écrit à ce sujet le 20\u00a0octobre 2026.',
  ],
  [
    'en-CA',
    own('The light went out three weeks ago.'),
    'I wrote to you on October\u00a020, 2026: “The light went out three weeks ago.”',
  ],
  [
    'fr-CA',
    own('La rampe a brisé le mois dernier.'),
    'Je vous ai écrit le 20\u00a0octobre 2026\u00a0: «\u00a0La rampe a brisé le mois dernier.\u00a0»',
  ],
] as const)(
  '%s: a second letter recalls what happened, not why the first was written: %j',
  (convention, what, said) => {
    expect(recalled(convention, 'no-help', { what })).toBe(said)
  },
)

test.each([
  ['en-CA', framed('because', 'of your late bus')],
  ['en-US', own('I am writing because of the noise at night.')],
  ['en-GB', own('I’m writing because the bin was missed, and because nobody came back.')],
  ['en-CA', own('We are writing because the class was full and that was known in May.')],
  ['fr-CA', own("Je vous écris parce que ma fille a été oubliée, et parce que personne n'a appelé.")],
  ['fr-FR', own('Je vous écris parce que le cours est annulé et qu’on ne m’a rien dit.')],
  ['fr-CA', own("Nous vous écrivons parce qu'il a neigé dans la chambre, et que le hublot reste ouvert.")],
] as const)('%s: why one writes stays whole where what follows is no sentence alone: %j', (convention, what) => {
  const language = languageOf(convention)
  const first = bodySentences(compose(makeDraft({ convention, answers: { what } }), language, '2026-10-20'))[0]?.text
  expect(recalled(convention, 'no-help', { what })?.startsWith(`${first} `)).toBe(true)
})

test.each([
  ['en-CA', own('I am writing because often the bus is late.'), 'Often the bus is late. I wrote'],
  ['en-CA', own('I am writing because that bus is late.'), 'That bus is late. I wrote'],
  ['fr-CA', own('Je vous écris parce que la carte est bloquée.'), 'La carte est bloquée. Je vous'],
  [
    'fr-CA',
    own('Je vous écris parce que ce que vous avez livré est cassé.'),
    'Ce que vous avez livré est cassé. Je vous',
  ],
] as const)('%s: a fact is recalled though its words are near: %j', (convention, what, start) => {
  expect(recalled(convention, 'no-help', { what })?.slice(0, start.length)).toBe(start)
})

test.each([
  [
    'fr-CA',
    framed('anticipated', 'fêter ses 80 ans chez vous'),
    framed('setback', "vous n'aviez pas notre table"),
    'Je me réjouissais de fêter ses 80 ans chez vous. Malheureusement, vous n’aviez pas notre table. Je vous ai écrit à ce',
  ],
  [
    'en-US',
    framed('anticipated', 'the show'),
    framed('setback', 'you cancelled it'),
    'I was looking forward to the show. Unfortunately, you cancelled it. I wrote to you about this',
  ],
  [
    'en-US',
    framed('anticipated', 'the show'),
    framed('understand', 'you cancelled it'),
    'I was looking forward to the show. I',
  ],
  [
    'en-CA',
    framed('anticipated', 'the show, but it was cancelled an hour before'),
    own('I am a loyal customer.'),
    'I was looking forward to the show, but it was cancelled an hour before. I wrote',
  ],
  [
    'fr-CA',
    framed('anticipated', 'le spectacle'),
    own('Je ne comprends pas.'),
    'Je me réjouissais du spectacle. Je vous',
  ],
  [
    'fr-CA',
    framed('child-looking-forward', 'voir le spectacle'),
    framed('setback', 'il a été annulé'),
    'J’avais hâte de voir le spectacle. Malheureusement, il a été annulé. Je vous',
  ],
  [
    'en-US',
    framed('child-anticipated', 'the show'),
    framed('setback', 'it was cancelled yesterday'),
    'I wrote to you on October 20, 2026: “I was excited about the show. Unfortunately, it was cancelled yesterday.”',
  ],
  ['en-US', own('You cancelled the show.'), own('I had paid for it.'), 'You cancelled the show. I'],
  ['en-CA', own('Hello! My cup was cold and the tea weak.'), own('I had paid.'), 'My cup was cold and the tea weak. I'],
] as const)(
  '%s: what was hoped for is recalled with the setback after it, and nothing else: %j',
  (convention, what, why, start) => {
    expect(recalled(convention, 'no-help', { what, why })?.replaceAll('\u00a0', ' ').slice(0, start.length)).toBe(start)
  },
)

test.each([
  ['fr-CA', "Réparez le chauffage d'ici le 10 novembre", 'Réparez le chauffage.'],
  ['fr-CA', "Réparez le chauffage d'ici le 10 nov.", 'Réparez le chauffage.'],
  ['en-CA', 'Could you please refund the $40 by November 10?', 'Could you please refund the $40?'],
  ['en-GB', 'Please mend it by 10 November!', 'Please mend it!'],
] as const)('%s: what is asked again without its day keeps its mark: %j', (convention, ask, again) => {
  const letter = after(convention, 'no-answer', { what: own('It is cold.'), ask: own(ask) })
  expect(bodySentences(letter).map(({ text }) => text)).toContain(again)
})

test.each([
  ['fr-CA', 'mon chauffage', 'Mon chauffage (ma lettre du 20\u00a0octobre 2026)'],
  ['fr-CA', '', 'Votre réponse à ma lettre du 20\u00a0octobre 2026'],
  ['en-GB', 'missed bins', 'Missed bins (my letter of 20\u00a0October 2026)'],
  ['en-US', '', 'Your reply to my letter of October\u00a020, 2026'],
] as const)('%s: thanks for a reply name the matter where it is known: %j', (convention, matter, subject) => {
  const answers = { what: own('It is cold.'), matter: { kind: 'matter', matter, reference: '' } } as const
  const letter = after(convention, 'good', answers, { helped: own('It is warm now.') })
  expect(subjectText(letter)).toBe(subject)
})
