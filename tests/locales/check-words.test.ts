import { expect, test } from 'vitest'
import { remarkWordsSchema } from '#letter/language/remark-words'
import { phrasePattern, withNamed } from '#letter/reading/phrase-pattern'
import { reference } from '#locales/languages'
import { appWords, checkWords, desktopWords, languages } from '#tests/languages'
import { leavesOf } from './leaves'

type Words = (typeof checkWords)['fr']
type Said = Readonly<{ title: string; why: string; change?: string | undefined }>
const said = ({ title, why, change }: Said) => [title, why, ...(change ? [change] : [])]
const onlyToChildren = (reason: string) => reason.startsWith('child-')
const toChild = ({ remarks }: Words) =>
  Object.entries(remarks).flatMap(([reason, { child, ...adult }]) => child ?? (onlyToChildren(reason) ? adult : []))
const toAdult = ({ remarks }: Words) =>
  Object.entries(remarks).flatMap(([reason, words]) => (onlyToChildren(reason) ? [] : words))
const texts = (words: Words) => [words.example, ...[...toAdult(words), ...toChild(words)].flatMap(said)]
const blanks = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()
const offending = (all: readonly string[], rule: RegExp) => all.filter((text) => rule.test(text))

test.each(Object.entries(checkWords))('every reason is told in %s, with the blanks of English', (_tag, words) => {
  expect(remarkWordsSchema.parse(words)).toEqual(words)
  for (const [reason, english] of Object.entries(checkWords[reference].remarks)) {
    const own = Object.entries(words.remarks).find(([name]) => name === reason)?.[1]
    expect(blanks(own?.why), reason).toEqual(blanks(english.why))
    expect(blanks(own?.child?.why), reason).toEqual(blanks(english.child?.why))
    for (const { change } of [own, own?.child].flatMap((one) => one ?? []))
      expect(change === undefined, reason).toBe(english.change === undefined)
  }
})

test('every reason is said to a child too, in fewer or simpler words', () => {
  for (const words of Object.values(checkWords)) {
    for (const [reason, { child }] of Object.entries(words.remarks))
      expect(child === undefined, reason).toBe(onlyToChildren(reason))
    const count = (all: readonly Said[]) => all.reduce((sum, { why }) => sum + why.split(' ').length, 0) / all.length
    expect(count(toChild(words))).toBeLessThan(count(toAdult(words)))
    for (const { why } of toChild(words))
      for (const sentence of why.split(/(?<=[.?!]) /)) expect(sentence.split(' ').length, why).toBeLessThanOrEqual(20)
  }
})

test('a French-speaking child is never “vous”', () => {
  const formal = /(?<!\p{L})(?:vous|votre|vos|vôtre|(?!(?:ch|ass|n)ez(?!\p{L}))\p{L}+ez)(?!\p{L})/iu
  expect(offending(toAdult(checkWords.fr).flatMap(said), formal).length).toBeGreaterThan(20)
  expect(offending(toChild(checkWords.fr).flatMap(said), formal)).toEqual([])
  const { child, byHand, hand, elsewhere, enclosures, class: ofClass } = appWords.fr
  const { dialogs } = desktopWords.fr
  const { unsaved, fallen, broken } = dialogs
  const screens: readonly object[] = [
    child,
    byHand.child,
    hand.child,
    elsewhere.child,
    enclosures.child,
    enclosures.refused,
    ofClass.wall,
    // Those of the system are the same for everybody.
    { unsaved, fallen, broken, photoTitle: dialogs.photoTitle, enclose: dialogs.encloseTitle },
  ]
  expect(
    offending(
      screens.flatMap((words) => leavesOf(words)).map(([, text]) => text),
      formal,
    ),
  ).toEqual([])
})

test('a tired reader reads a short title and three sentences at most', () => {
  for (const words of Object.values(checkWords))
    for (const { title, why, change = '' } of [...toAdult(words), ...toChild(words)]) {
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(change.length, change).toBeLessThanOrEqual(40)
      expect(why.match(/[.?!](?=\s|$)/g)?.length ?? 0, why).toBeLessThanOrEqual(4)
    }
})

test.each([
  ['straight quotes', /['"]/],
  ['a stray space', /^\s|\s$|\s\s/],
])('no %s in what the app says', (_rule, broken) => {
  expect(offending(Object.values(checkWords).flatMap(texts), broken)).toEqual([])
})

test.each([
  ['a plain space before a colon', /[^\u00a0]:(?=\s|$)/],
  ['a space before ; ! ?', /\s[;!?]/],
  ['a plain space inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['a gender in brackets', /\(e\)|·e/],
])('no %s in French', (_rule, broken) => {
  const pairs = languages.filter(({ tag }) => tag === 'fr').flatMap(({ check }) => check.tone)
  const all = [...texts(checkWords.fr), ...pairs.flatMap(({ weaker, stronger }) => [weaker, stronger])]
  expect(offending(all, broken)).toEqual([])
})

test('every phrase of every list can be looked for', () => {
  for (const { check, reading } of languages) {
    const phrases = [
      ...[check.lists, reading.lists, reading.relative, reading.requests].flatMap((lists) => Object.values(lists)),
      ...check.tone.flatMap((group) => [group.phrases, group.unless ?? []]),
    ]
    for (const phrase of phrases.flat()) {
      const whole = withNamed(phrase, check.named)
      expect(() => phrasePattern(whole)).not.toThrow()
      expect(whole.replace(/(?<= )A(?=!| |$)/g, ''), phrase).toMatch(/^[^\p{Lu}’"]+$/u)
    }
  }
})
