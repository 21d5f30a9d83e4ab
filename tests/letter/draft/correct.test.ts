import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { moveBefore } from '#letter/draft/change-draft'
import { rewrite } from '#letter/draft/change-sentence'
import { correct, typedPlace } from '#letter/draft/correct'
import type { Answer, Draft } from '#letter/draft/draft'
import { typedIn } from '#letter/draft/typed-in'
import { letterSentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { englishStories, frenchStories } from '#tests/stories/stories'

const today = '2026-10-14'
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const textsOf = (draft: Draft) => letterSentences(letterOf(draft)).map(({ text }) => text)
const own = (text: string): Answer => ({ kind: 'own', text })

/** The draft where the word of its letter that is the `nth` is corrected. */
function corrected(draft: Draft, word: string, instead: string, nth = 0): Draft {
  const letter = letterOf(draft)
  const places = letterSentences(letter).flatMap((sentence) =>
    [...sentence.text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
      sentence,
      index,
    })),
  )
  const place = places[nth]
  if (!place) throw new RangeError(`${word} is not in the letter`)
  const { text } = place.sentence
  const wanted = text.slice(0, place.index) + instead + text.slice(place.index + word.length)
  const after = correct(draft, place.sentence, wanted, letter)
  const spaced = (one: string) => one.replace(/\s/g, ' ')
  expect(textsOf(after).map(spaced)).toContain(spaced(wanted))
  return after
}

describe.each([
  [
    'fr-CA',
    own('jai commande une cafetiere, elle est arrivee brisee'),
    'cafetiere',
    'cafetière',
    0,
    'jai commande une cafetière, elle est arrivee brisee',
  ],
  // The letter begins with a capital that nobody typed.
  ['fr-CA', own('jai attendu'), 'Jai', 'J’ai', 0, "j'ai attendu"],
  ['fr-CA', own('Jai attendu'), 'Jai', 'J’ai', 0, "J'ai attendu"],
  ['fr-CA', own('c’était long, jai attendu'), 'jai', 'j’ai', 0, 'c’était long, j’ai attendu'],
  ['en-CA', own('it didnt work'), 'didnt', 'didn’t', 0, "it didn't work"],
  // The same word twice: the one that was marked.
  [
    'fr-CA',
    own('le tournoit est loin et le tournoit est annulé'),
    'tournoit',
    'tournoi',
    1,
    'le tournoit est loin et le tournoi est annulé',
  ],
  [
    'fr-CA',
    own('Ici le tournoit. Le tournoit. Encore.'),
    'tournoit',
    'tournoi',
    1,
    'Ici le tournoit. Le tournoi. Encore.',
  ],
  ['fr-CA', own('Le tournoit.\nIci le tournoit'), 'tournoit', 'tournoi', 0, 'Le tournoi.\nIci le tournoit'],
  [
    'fr-CA',
    own('Le tournoit. Le tournoit. Le tournoit.'),
    'tournoit',
    'tournoi',
    1,
    'Le tournoit. Le tournoi. Le tournoit.',
  ],
  [
    'fr-CA',
    own('Le tournoit est annulé ...   et   "le tournoit" aussi'),
    'tournoit',
    'tournoi',
    1,
    'Le tournoit est annulé ...   et   "le tournoi" aussi',
  ],
  // A list, in which signs and capitals are the letter's.
  [
    'fr-CA',
    own('Il manquait :\n- la tasse\n- la soucoupe\n- la cafetiere'),
    'cafetiere',
    'cafetière',
    0,
    'Il manquait :\n- la tasse\n- la soucoupe\n- la cafetière',
  ],
  ['en-CA', own('1. the kettel\n2. the kettel'), 'kettel', 'kettle', 1, '1. the kettel\n2. the kettle'],
  // A word inside another is none.
  ['en-CA', own('that hat was a ha'), 'ha', 'hat', 0, 'that hat was a hat'],
  // Accents typed as signs of their own, and a hyphen that nobody sees.
  [
    'fr-CA',
    own('Le cafe\u0301 etait froid, et le cafe\u00adtiere'),
    'cafetiere',
    'cafetière',
    0,
    'Le cafe\u0301 etait froid, et le cafetière',
  ],
  ['fr-CA', own('À 9h40, le tournoit... "fini"'), 'tournoit', 'tournoi', 0, 'À 9h40, le tournoi... "fini"'],
  // At the seam with a frame.
  [
    'fr-CA',
    { kind: 'frame', frame: 'disappointed-by', text: "l'acceuil au comptoir" },
    'acceuil',
    'accueil',
    0,
    "l'accueil au comptoir",
  ],
  [
    'fr-CA',
    { kind: 'choice', choice: 'refund', text: 'avant le 10 decembre' },
    'decembre',
    'décembre',
    0,
    'avant le 10 décembre',
  ],
] as const)('in %s, of %j', (convention, given, word, instead, nth, typed) => {
  const question = given.kind === 'choice' ? 'ask' : 'what'
  test(`${word} is corrected where it was typed`, () => {
    const draft = makeDraft({ convention, answers: { what: own('Une chose.'), [question]: given } })
    const after = corrected(draft, word, instead, nth)
    expect(after.answers[question]).toEqual({ ...given, text: typed })
    expect(after.edits).toEqual({})
  })
})

test('a place and the words of the subject are corrected in their own fields', () => {
  const what = own('Personne ne répondait.')
  const moment: Answer = { kind: 'moment', date: '2026-10-02', until: '', time: '', place: 'au comptoire' }
  const matter: Answer = { kind: 'matter', matter: 'cafetiere brisée', reference: 'AB-114' }
  const draft = makeDraft({ answers: { what, moment, matter } })
  const after = corrected(draft, 'Cafetiere', 'Cafetière')
  expect(after.answers).toEqual({ what, moment, matter: { ...matter, matter: 'cafetière brisée' } })
  expect(corrected(after, 'comptoire', 'comptoir').answers.moment).toEqual({ ...moment, place: 'au comptoir' })
})

test('a sentence that was rewritten or moved on the page is corrected there', () => {
  const draft = makeDraft({ answers: { what: own('Le tournoit est loin. Il est annulé.') } })
  const [first, second] = letterSentences(letterOf(draft)).filter(({ source }) => source === 'what')
  if (!first || !second) throw new RangeError('what')
  const rewritten = rewrite(draft, first, 'Le tournoit est trop loin.')
  const mended = corrected(rewritten, 'tournoit', 'tournoi')
  expect(mended.answers).toEqual(draft.answers)
  expect(mended.edits[first.id]).toMatchObject({ kind: 'rewritten', text: 'Le tournoi est trop loin.' })
  const both = corrected(rewrite(draft, first, 'Le tournoit est tres loin.'), 'tournoit', 'tournoi')
  const letter = letterOf(rewrite(draft, first, 'Le tournoit est tres loin.'))
  const shown = letterSentences(letter).find(({ id }) => id === first.id)
  const again = shown && correct(both, shown, 'Le tournoit est très loin.', letter)
  expect(again?.edits[first.id]).toMatchObject({ text: 'Le tournoi est très loin.' })
  const moved = moveBefore(draft, second.id, first.id)
  expect(corrected(moved, 'tournoit', 'tournoi').moves).toEqual(moved.moves)
})

test('every word of a writer is found in the answer where it was typed', () => {
  const stories = Object.values({ ...frenchStories, ...englishStories })
  const words = stories.flatMap((draft) => {
    const letter = letterOf(draft)
    return letterSentences(letter)
      .filter(({ origin, id }) => origin === 'writer' && !(id in draft.edits))
      .flatMap((sentence) =>
        [...sentence.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ draft, letter, sentence, word, index })),
      )
  })
  fc.assert(
    fc.property(fc.constantFrom(...words), ({ draft, letter, sentence, word, index }) => {
      const place = typedPlace(draft, sentence, { from: index, to: index + word.length }, letter)
      // A word of the frame was typed by nobody.
      if (!place) return
      expect(typedIn(draft.answers[place.question]).slice(place.from, place.to).toLowerCase()).toBe(word.toLowerCase())
      const wanted = `${sentence.text.slice(0, index)}${word}qx${sentence.text.slice(index + word.length)}`
      const after = correct(draft, sentence, wanted, letter)
      expect(after.edits).toEqual(draft.edits)
      expect(textsOf(after).join('\n').toLowerCase().split(`${word}qx`.toLowerCase())).toHaveLength(2)
    }),
    { numRuns: 400 },
  )
})
