import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { directedRuns } from '#electron/export/directed-runs'

/** The runs of a line, those from right to left between bars. */
function marked(line: string, page: 'ltr' | 'rtl') {
  return directedRuns(line, page)
    .map(({ text, direction }) => (direction === 'rtl' ? `|${text}|` : text))
    .join('')
}

test.each([
  ['Bonjour, Élise!', 'Bonjour, Élise!'],
  ['«\u00A0שלום\u00A0» et merci', '«\u00A0|שלום|\u00A0» et merci'],
  ['Mme مريم العلي, directrice', 'Mme |مريم العلي|, directrice'],
  ['votre courriel (السلام عليكم)', 'votre courriel (|السلام عليكم|)'],
  ['facture فاتورة 4471 du 3 mai', 'facture |فاتورة 4471| du 3 mai'],
  ['בית (מספר 5) à Lyon', '|בית (מספר 5)| à Lyon'],
  ['خصم 20% seulement', '|خصم 20%| seulement'],
  ['日本語 😀 14 h', '日本語 😀 14 h'],
  ['', ''],
])('in a letter from left to right, only what is from right to left is marked: %s', (line, expected) => {
  expect(marked(line, 'ltr')).toBe(expected)
})

test.each([
  ['السيد الكريم،', '|السيد الكريم،|'],
  ['طلب Amazon Prime رقم 12', '|طلب |Amazon Prime| رقم 12|'],
  ['שלום John (Smith) ותודה', '|שלום |John (Smith)| ותודה|'],
  ['14.10.2025', '|14.10.2025|'],
])('in a letter from right to left, only what is from left to right is not marked: %s', (line, expected) => {
  expect(marked(line, 'rtl')).toBe(expected)
})

const signs = fc.constantFrom('a', 'é', 'ש', 'م', '3', '٣', ' ', '(', ')', '.', '%', '😀', '\u0301', '\u200f')

test('no sign of a line is lost, none is an empty run, and two runs in a row never go the same way', () => {
  fc.assert(
    fc.property(fc.array(signs), fc.constantFrom('ltr', 'rtl'), (typed, page) => {
      const runs = directedRuns(typed.join(''), page)
      expect(runs.map(({ text }) => text).join('')).toBe(typed.join(''))
      expect(runs.every(({ text }) => text !== '')).toBe(true)
      expect(runs.some(({ direction }, at) => direction === runs[at + 1]?.direction)).toBe(false)
    }),
  )
})
