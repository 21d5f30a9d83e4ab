import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { setManner } from '#letter/draft/change-draft'
import { childCalled, childNamed } from '#letter/language/child-named'
import type { Spoken } from '#letter/language/spoken-words'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const ofAChild = (words: Spoken) => (typeof words === 'string' ? [] : [words['for-my-child'] ?? []].flat())

test.each([
  ['fr-CA', 'Éloi', /mon enfant|(?:de|que|jusque) Éloi/i],
  ['fr-FR', 'Romy', /mon enfant|[’']Romy/i],
  ['en-CA', 'Éloi', /my child/i],
])('in %s, every sentence of a parent calls %s by that name', (tag, childName, unnamed) => {
  const { phrases, questions, ...grammar } = languageOf(tag)
  const frames = Object.values(questions).flatMap(({ frames: all }) =>
    all.flatMap(({ start, afterPraise, seams = [] }) => [start, afterPraise ?? '', ...seams.map((seam) => seam.start)]),
  )
  const words = [...phrases.map(({ text }) => text), ...frames].flatMap(ofAChild)
  const named = words.map((text) => childNamed(text, { voice: 'for-my-child', childName }, { ...grammar, tag }))
  expect(named.filter((text) => text.includes(childName)).length).toBeGreaterThan(20)
  expect(named.filter((text) => unnamed.test(text))).toEqual([])
})

test.each([
  ['fr-CA', 'Sans que mon enfant le demande,', 'Éloi', "Sans qu'Éloi le demande,"],
  ['fr-CA', 'Mon enfant et moi tenons à dire merci.', 'mon fils', 'Mon fils et moi tenons à dire merci.'],
  ['fr-CA', 'Cela a permis à mon enfant', '  Li  Na ', 'Cela a permis à Li Na'],
  ['en-GB', 'My child was touched by it.', 'Romy', 'Romy was touched by it.'],
  ['en-GB', 'My child was touched by it.', ' ', 'My child was touched by it.'],
])('%s: %s with %j', (tag, words, childName, said) => {
  expect(childNamed(words, { voice: 'for-my-child', childName }, languageOf(tag))).toBe(said)
})

test('the name is said by the app alone, where a parent speaks for a child, and what the parent typed stays', () => {
  const draft = makeDraft({
    convention: 'fr-CA',
    voice: 'for-my-child',
    childName: 'Éloi',
    answers: {
      what: { kind: 'frame', frame: 'regret', text: 'trouver la porte fermée à mon enfant' },
      effect: { kind: 'choice', choice: 'disappointed', text: '' },
    },
  })
  const said = (one: typeof draft) =>
    compose(one, languageOf('fr-CA'), '2026-11-21')
      .parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
      .map(({ text }) => text)
      .join(' ')
  expect(said(draft)).toContain('fermée à mon enfant')
  expect(said(draft)).toContain('Éloi')
  expect(said(setManner(draft, { voice: 'I' }))).not.toContain('Éloi')
})

test.each([
  ['fr-CA', 'La porte de la classe de mon fils était fermée.', 'mon fils', /que mon fils/],
  ['en-CA', 'Nuts were served at my son’s table.', 'my son', /my son/],
  ['en-CA', 'My son waited. My daughter too.', '', /my child/],
  ['en-CA', 'The door was closed.', '', /my child/],
])('%s: without a name, the parent’s own word: %s', (tag, text, called, said) => {
  const answers = { what: { kind: 'own', text } } as const
  const grammar = languageOf(tag)
  const draft = makeDraft({ convention: tag, voice: 'for-my-child', answers })
  expect(childCalled(draft, grammar)).toBe(called)
  expect(childNamed(`Sans que ${grammar.myChild[0]} le demande`, draft, grammar)).toMatch(said)
})

test('a name as long as a field holds no letter up: what it repeats is looked for at its end alone', () => {
  const { questions } = languageOf('en-GB')
  const answers = Object.fromEntries(
    (['what', 'why', 'expected', 'effect'] as const).flatMap((id) =>
      questions[id].frames.slice(0, 1).map(({ id: frame }) => [id, { kind: 'frame', frame, text: 'E. '.repeat(400) }]),
    ),
  )
  const childName = 'E. '.repeat(6000)
  const draft = makeDraft({ convention: 'en-GB', voice: 'for-my-child', childName, answers })
  expect(JSON.stringify(compose(draft, languageOf('en-GB'), '2026-11-21').parts)).toContain('E. '.repeat(400).trim())
})
