import { expect, test } from 'vitest'
import { hasUsualLetters, inUsualLetters } from '#letter/text/usual-letters'

test.each(['Élise a payé 12,50 $ à « l’œuvre » — le 3 mai…', 'Straße, Ångström, naïve: ok 👍', '', 'ÿ'])(
  'the letters of %j are usual',
  (text) => expect(hasUsualLetters(text)).toBe(true),
)

test.each([
  ...['Łódź', 'Москва', '北京', 'e\u0301', '½', '٣', 'ﬁn', '2ᵉ', 'Šárka', 'ılık çay', 'Đường', 'Γιώργος', 'ساعة'],
  ...['Ｆｕｌｌ', '１２', '1ª', 'nº 5', 'm²', 'x₂', 'µg', 'Ÿ', 'ẞ', 'ſo', '\u212Aelvin', 'Ⅻ', 'ǅ', 'ʼn', 'हिन्दी'],
])('not all letters of %j are', (text) => expect(hasUsualLetters(text)).toBe(false))

const allSigns = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code)).join('')

test.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '\\p{M}'])(
  'of all signs, the usual ones of %s are found',
  (pattern) => {
    const usual = (source: string) => (allSigns.match(new RegExp(source, 'gu')) ?? []).filter(hasUsualLetters)
    expect(usual(inUsualLetters(pattern))).toEqual(usual(pattern))
  },
)

const patterns = [
  "(?<![\\p{L}\\p{M}\\p{N}'_.-])(?:mai|été)(?![\\p{L}\\p{M}\\p{N}'_-])",
  '\\p{Lu}[\\p{Ll}\\p{M}]*(?= \\p{Lu})',
  '[^\\p{L}\\s]+',
  '\\p{L}{3,}\\p{M}?',
  '\\P{L}\\p{N}+',
  '[^\\p{M}]$|\\[\\p{L}\\]',
  '\\\\\\p{L}|[\\]\\p{N}]',
]
const texts = [
  'Le 3 mai, l’été à Trois-Rivières: ÉTÉ-MAI _été_ [a] \\b ]7',
  "D'été en mai 2027… Œuf ÿ ß 👍",
  '',
  'Anna Öberg',
]

test.each(patterns)('in usual letters alone, %s finds what it finds', (pattern) => {
  const found = (source: string) => texts.map((text) => [...text.matchAll(new RegExp(source, 'gu'))].map(String))
  expect(found(pattern).flat()).not.toEqual([])
  expect(found(inUsualLetters(pattern))).toEqual(found(pattern))
  expect(inUsualLetters(pattern)).not.toContain('\\p{')
})
