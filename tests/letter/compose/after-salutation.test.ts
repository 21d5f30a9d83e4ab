import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { rewrite } from '#letter/draft/change-sentence'
import type { Draft } from '#letter/draft/draft'
import type { Language } from '#letter/language/language'
import { makeDraft } from '#tests/draft'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'

const order = [
  ...(['sender', 'date', 'recipient', 'subject', 'salutation', 'body', 'closing', 'signature', 'enclosures'] as const),
]
const german = madeUpLanguage(
  { afterSalutation: 'small', afterFrame: { lower: ['i', 'nobody'], maybeNames: [], links: [], allButNames: false } },
  { order },
)
const begun = (text: string, language: Language = german, more: Partial<Draft> = {}) => {
  const draft = makeDraft({ convention: madeUpConvention, answers: { what: { kind: 'own', text } }, ...more })
  const { parts } = compose(draft, language, '2026-11-21')
  return parts.flatMap((part) => (part.kind === 'paragraph' ? [part.sentences[0].text] : []))[0]
}

const toldByAChild = { register: 'child' } as const

test('after a comma the body goes on with a small letter where the language writes so, unless its word is no common one', () => {
  expect(begun('Nobody came', german, toldByAChild)).toBe('nobody came.')
  expect(begun('I am disappointed. Nobody came.', german, toldByAChild)).toBe('i am disappointed.')
  expect(begun('Thank you, Ana', german, toldByAChild)).toBe('Thank you, Ana.')
})

test('after another mark, or in another language, it begins with its capital', () => {
  expect(begun('I am disappointed.', german)).toBe('I am disappointed.')
  const english = madeUpLanguage({ afterFrame: german.afterFrame }, { order })
  expect(begun('I am disappointed.', english, toldByAChild)).toBe('I am disappointed.')
})

test('after a salutation that the writer ended otherwise, it begins with its capital', () => {
  const answers = { what: { kind: 'own', text: 'I am disappointed' } } as const
  const draft = makeDraft({ convention: madeUpConvention, answers, ...toldByAChild })
  const letter = compose(draft, german, '2026-11-21')
  const salutation = letter.parts.find((part) => part.kind === 'salutation')
  if (!salutation) throw new Error('no salutation')
  const { parts } = compose(rewrite(draft, salutation.sentence, 'Hello!'), german, '2026-11-21')
  expect(parts.find((part) => part.kind === 'paragraph')?.sentences[0].text).toBe('I am disappointed.')
})
