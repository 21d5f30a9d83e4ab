import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sfntFromWoff } from '#electron/export/sfnt-from-woff'
import { compose } from '#letter/compose/compose'
import { mostSigns, signsBeyondFont } from '#letter/parts/signs-beyond-font'
import { drawsSign } from '#tests/font-file'
import { languageOf } from '#tests/languages'
import { makeLetter, paragraph } from '#tests/letters'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const beyond = (text: string) => signsBeyondFont(makeLetter({ parts: [paragraph(text)] }))

test.each([
  ['emoji', 'Merci 🦩 et 🦩!', ['🦩']],
  ['a family, a flag, a key', '👩\u200D👧 🇫🇷 1\uFE0F\u20E3', ['👩', '👧', '🇫🇷', '\u20E3']],
  ['Japanese', 'Chère 田中さん,', ['田', '中', 'さ', 'ん']],
  ['Thai, its marks over the letters', 'ที่', ['ท']],
  ['Arabic', 'مريم, 3', ['م', 'ر', 'ي']],
  ['signs of no country', '☐ ✓ → ≠', ['☐', '✓', '→', '≠']],
])('what another font has to draw is found, each sign once: %s', (_, text, signs) => {
  expect(beyond(text)).toEqual(signs)
})

test.each([
  ['French', 'Où «\u00A0Œuvre\u00A0» à 14\u202Fh… 12,50\u00A0€ – l’été, «\u00A0ÿ\u00A0» ½ °C Ÿ'],
  ['names of Europe', 'Dvořák, Łukasz, Şükrü, Ångström, Nuñez, Þór, ßeta'],
  ['composed by hand', 'e\u0301te\u0301'],
])('what the font has is not asked about: %s', (_, text) => {
  expect(beyond(text)).toEqual([])
})

test('no letter of the stories has a sign to ask about', () => {
  const drafts = [...Object.values(frenchStories), ...Object.values(englishStories)]
  const letters = drafts.map((draft) => compose(draft, languageOf(draft.convention), storyDay))
  expect(letters.flatMap((letter) => signsBeyondFont(letter))).toEqual([])
})

test('the names of what goes with the letter are read too, and there are bounds', () => {
  const enclosed = [{ file: 'billet-0a1b2c3d.png', name: 'Billet 東京', size: 1, picture: { width: 1, height: 1 } }]
  expect(signsBeyondFont(makeLetter({ enclosed }), 'Mariette 🌟')).toEqual(['東', '京', '🌟'])
  const many = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
  expect(beyond(many)).toHaveLength(mostSigns)
})

test('what is taken to be in the font is in it', () => {
  const faces = ['latin', 'latin-ext'].map((range) =>
    sfntFromWoff(readFileSync(`node_modules/@fontsource/gelasio/files/gelasio-${range}-400-normal.woff`)),
  )
  const codes = Array.from({ length: 0x3000 - 0x80 }, (_, index) => String.fromCodePoint(0x80 + index))
  const seen = codes.filter((sign) => !/[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(sign))
  const taken = seen.filter((sign) => beyond(sign).length === 0)
  expect(taken.length).toBeGreaterThan(200)
  // The layout makes the no-break hyphen from the hyphen.
  expect(taken.filter((sign) => sign !== '\u2011' && !faces.some((face) => drawsSign(face, sign)))).toEqual([])
})
