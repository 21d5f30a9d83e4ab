import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sfntFromWoff } from '#electron/export/sfnt-from-woff'
import { compose } from '#letter/compose/compose'
import { setConvention } from '#letter/draft/change-draft'
import { signsBeyondHand } from '#letter/hand/signs-beyond-hand'
import { drawsSign, tablesOf } from '#tests/font-file'
import { languageOf } from '#tests/languages'
import { makeLetter, paragraph } from '#tests/letters'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const beyond = (text: string) => signsBeyondHand(makeLetter({ parts: [paragraph(text)] }))
const typefaces = ['ca', 'fr-trad', 'us-trad'].map((name) =>
  sfntFromWoff(
    readFileSync(`node_modules/@fontsource/playwrite-${name}/files/playwrite-${name}-latin-400-normal.woff`),
  ),
)

test('signs that the school hands do not have are found, each once', () => {
  expect(beyond('½ tasse, 🦩 et 🦩, 12 m², → là')).toEqual(['½', '🦩', '²', '→'])
})

test('French, English and the names of Europe are in the hands', () => {
  expect(
    beyond(
      'Où «\u00A0Œuvre\u00A0» à 14\u202Fh… 12,50\u00A0€ – 3\u00A0$ – £4, no\u00A01, l’été, “ÿ” °C Ÿ, Dvořák, Łukasz, Şükrü, Nuñez',
    ),
  ).toEqual([])
})

test('every letter of the stories is drawn by the hand of its place', () => {
  const drafts = [...Object.values(frenchStories), ...Object.values(englishStories)]
  const letters = drafts.flatMap((draft) =>
    Object.keys(languageOf(draft.convention).conventions).map((convention) =>
      compose(setConvention(draft, convention), languageOf(convention), storyDay),
    ),
  )
  expect(letters.length).toBeGreaterThan(20)
  expect(letters.flatMap((letter) => signsBeyondHand(letter))).toEqual([])
})

test('what is taken to be in a hand is in it', () => {
  const codes = Array.from({ length: 0x3000 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))
  const seen = codes.filter((sign) => !/[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(sign))
  const taken = seen.filter((sign) => beyond(sign).length === 0)
  expect(taken.length).toBeGreaterThan(200)
  // The layout makes the no-break hyphen from the hyphen.
  for (const face of typefaces) expect(taken.filter((sign) => sign !== '\u2011' && !drawsSign(face, sign))).toEqual([])
})

// OpenType, OS/2: sxHeight is 86 bytes in; head: unitsPerEm 18.
test('small letters are half as high as the type, as the pages take them to be', () => {
  for (const face of typefaces) {
    const tables = tablesOf(face)
    const high = tables.get('OS/2')?.readInt16BE(86) ?? 0
    expect(high / (tables.get('head')?.readUInt16BE(18) ?? 1)).toBe(0.5)
  }
})
