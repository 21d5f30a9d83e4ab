import { expect, test } from 'vitest'
import { remove, reword, rewrite } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { waysToSay } from '#letter/compose/ways-to-say'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const saidIn = (draft: Draft, kind: 'salutation' | 'closing'): Sentence => {
  const parts = compose(draft, languageOf(draft.convention), '2026-11-21').parts
  const part = parts.find((one) => one.kind === kind)
  if (part?.kind !== kind) throw new Error(kind)
  return part.sentence
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll("'", '’')

test('the salutation and the closing go round all their ways and come back', () => {
  for (const convention of ['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])
    for (const kind of ['salutation', 'closing'] as const) {
      const start = makeDraft({ convention })
      const ways = waysToSay(kind, start, languageOf(convention))
      expect(ways.length, `${convention} ${kind}`).toBeGreaterThan(1)
      let draft = start
      for (const way of [...ways, ...ways]) {
        expect(plain(saidIn(draft, kind).text)).toBe(plain(way))
        draft = reword(draft, saidIn(draft, kind))
      }
    }
})

test('the ways to close agree with the salutation as it is said now', () => {
  const draft = makeDraft({ convention: 'en-GB' })
  const french = makeDraft({ convention: 'fr-FR' })
  const closings = (one: Draft) => waysToSay('closing', one, languageOf(one.convention))
  expect(closings(draft)[0]).toBe('Yours faithfully,')
  expect(closings(rewrite(draft, saidIn(draft, 'salutation'), 'Dear Priya,'))[0]).toBe('Yours sincerely,')
  expect(closings(reword(french, saidIn(french, 'salutation')))[0]).toBe('Veuillez agréer mes salutations distinguées.')
  expect(closings(remove(french, saidIn(french, 'salutation')))[0]).toBe('Veuillez agréer mes salutations distinguées.')
})

const feeling = (more: Partial<Draft>): Draft => {
  const answers = {
    what: { kind: 'frame', frame: 'disappointing', text: 'wait for an hour' },
    effect: card('disappointed'),
  } as const
  return makeDraft({ convention: 'en-CA', answers, ...more })
}
const card = (choice: string) => ({ kind: 'choice', choice, text: '' }) as const
const effectOf = (draft: Draft): Sentence | undefined =>
  compose(draft, languageOf(draft.convention), '2026-11-21')
    .parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
    .find(({ source }) => source === 'effect')
const again = (draft: Draft): Draft => {
  const sentence = effectOf(draft)
  return sentence ? reword(draft, sentence) : draft
}

test('each press says a feeling another way, and what the beginning says already comes last', () => {
  const start = feeling({})
  const once = again(start)
  const said = [start, once, again(once)].map((draft) => effectOf(draft)?.text)
  expect(said).toEqual(['I felt let down.', 'I was disappointed.', 'I felt let down.'])
  expect(waysToSay('effect.disappointed', start, languageOf('en-CA'))).toEqual(said.slice(0, 2))
  expect(waysToSay('effect.disappointed', once, languageOf('en-CA'))).toEqual(said.slice(0, 2))
})

test('a feeling that was said another way when its ways had another order is still said so', () => {
  const was = 'I was disappointed.'
  const kept = (variant: number) =>
    effectOf(feeling({ edits: { 'effect.disappointed@en': { kind: 'reworded', variant, was } } }))?.text
  expect([1, 2].map(kept)).toEqual(['I felt let down.', was])
})

test('a feeling that the beginning says already is not said, unless its sentence was changed before', () => {
  const sad = { what: { kind: 'frame', frame: 'child-sad', text: 'it rained' }, effect: card('sad') } as const
  expect(effectOf(feeling({ answers: sad }))).toBeUndefined()
  const edits = { 'effect.sad@en': { kind: 'rewritten', text: 'I cried.', was: 'I was sad about it.' } } as const
  expect(effectOf(feeling({ answers: sad, edits }))?.text).toBe('I cried.')
})

test('a child who is named in the beginning can be named again by the card', () => {
  const theirs = {
    what: { kind: 'frame', frame: 'disappointing', text: 'wait for an hour' },
    effect: card('sad'),
  } as const
  for (const childName of ['', 'Léa']) {
    const draft = feeling({ voice: 'for-my-child', childName, answers: theirs })
    expect(effectOf(draft)?.text, childName).toContain(childName || 'child')
  }
})
