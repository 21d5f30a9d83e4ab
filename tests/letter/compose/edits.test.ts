import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { remove, restore, rewrite } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { keptAside, putBack } from '#letter/compose/kept-aside'
import type { Sentence } from '#letter/parts/letter'
import { languageOf } from '#tests/languages'
import { frenchStories, storyDay } from '#tests/stories/stories'

const fr = languageOf('fr-CA')
const draft = frenchStories['thirty-seconds'] as Draft
const allOf = (one: Draft): readonly Sentence[] =>
  compose(one, fr, storyDay).parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
const from = (one: Draft, source: string) => {
  const found = allOf(one).find((sentence) => sentence.source === source)
  if (!found) throw new Error(source)
  return found
}
const own = (text: string) => ({ kind: 'own', text }) as const

test('a rewritten sentence is the writer’s, and new answers elsewhere leave it so', () => {
  const rewritten = rewrite(draft, from(draft, 'reply'), "voici ce qui m'aiderait")
  const later = answer(rewritten, 'idea', own('Une chaise près de la porte'))
  expect(from(later, 'reply')).toMatchObject({
    origin: 'writer',
    rewritten: true,
    text: 'Voici ce qui m’aiderait.',
  })
  expect(from(restore(later, from(later, 'reply').id), 'reply')).toEqual(from(draft, 'reply'))
})

test('a removed sentence leaves the letter and comes back in its place', () => {
  const reply = from(draft, 'reply')
  const removed = remove(draft, reply)
  expect(allOf(removed).map(({ id }) => id)).not.toContain(reply.id)
  expect(keptAside(removed, fr, storyDay)).toEqual([
    { id: reply.id, text: reply.text, kind: 'removed', question: null },
  ])
  expect(allOf(restore(removed, reply.id))).toEqual(allOf(draft))
})

test('the words of a rewritten sentence whose answer changed are kept aside and can be put back', () => {
  const edited = rewrite(draft, from(draft, 'effect'), "J'aurais annulé ma réservation.")
  const changed = answer(edited, 'effect', own('Je ne savais plus quoi faire'))
  expect(from(changed, 'effect').text).toBe('Je ne savais plus quoi faire.')
  const [aside] = keptAside(changed, fr, storyDay)
  if (!aside) throw new Error('nothing was kept aside')
  expect(aside).toMatchObject({ kind: 'orphan', question: 'effect', text: "J'aurais annulé ma réservation." })
  const back = putBack(changed, aside, languageOf(changed.convention))
  expect(
    allOf(back)
      .filter(({ source }) => source === 'effect')
      .map(({ text }) => text),
  ).toEqual(['Je ne savais plus quoi faire.', 'J’aurais annulé ma réservation.'])
  expect(keptAside(back, fr, storyDay)).toEqual([])
})

test('the words written in place of a phrase that is needed no more are kept aside', () => {
  const edited = rewrite(draft, from(draft, 'reply'), 'Voici.')
  const changed = answer(edited, 'ask', own('Rappelez-moi'))
  expect(allOf(changed).map(({ source }) => source)).not.toContain('reply')
  expect(keptAside(changed, fr, storyDay)).toMatchObject([{ kind: 'orphan', question: null, text: 'Voici.' }])
})

test('the same words, or none, are no change', () => {
  const reply = from(draft, 'reply')
  expect(rewrite(draft, reply, reply.text)).toBe(draft)
  expect(rewrite(draft, reply, '  ')).toBe(draft)
})

test('a French rewriting waits while the letter is in English', () => {
  const edited = rewrite(draft, from(draft, 'reply'), 'Voici.')
  const en = languageOf('en-CA')
  const english = { ...edited, convention: 'en-CA' }
  const texts = compose(english, en, storyDay).parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences.map(({ text }) => text) : [],
  )
  expect(texts).not.toContain('Voici.')
  expect(keptAside(english, en, storyDay)).toEqual([])
  expect(from({ ...english, convention: 'fr-CA' }, 'reply').text).toBe('Voici.')
})

test('whoever takes a greeting of their own away is greeted by the app again, and is closed as greeted', () => {
  const greeting: Draft = { ...draft, recipient: nobody, answers: { what: own('Madame Roy,\n\nMon bus est parti.') } }
  const around = (one: Draft) =>
    compose(one, fr, storyDay).parts.flatMap((part) =>
      part.kind === 'salutation' || part.kind === 'closing' ? [part.sentence.text.replace(/\s/gu, ' ')] : [],
    )
  expect(around(greeting).join()).not.toContain('Madame, Monsieur')
  expect(around(remove(greeting, from(greeting, 'what')))[0]).toBe('Madame, Monsieur,')
})
