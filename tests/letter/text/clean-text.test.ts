import { expect, test } from 'vitest'
import { cleanLine, cleanLines, cleanText } from '#letter/text/clean-text'

test('what no file can hold is gone, words and line breaks stay', () => {
  expect(cleanText('  a\u0000b\t c\r\n\r\n d\u202e ')).toBe('a b c\n\nd')
  expect(cleanText('Fe\u0301lix')).toBe('Félix')
  expect(cleanText('half \ud83d pair')).toBe('half \ufffd pair')
  expect(cleanText('a whole 🙂 one')).toBe('a whole 🙂 one')
})

test.each([
  ['li\u00advrai\u00adson, \u200bzéro\u2060 un\ufeff', 'livraison, zéro un'],
  ['\u2066isolé\u2069 \u202eforcé\u202c \u200fmarqué', 'isolé forcé marqué'],
  ['un\u{e0041}\u{e007f} mot\u200d, un\u200cautre\ufe0f', 'un mot, unautre'],
  ['\uf0b7 un\n\uf0a7\tdeux\n\uf0d8 trois', '• un\n• deux\n• trois'],
  [
    '👨‍👩‍👧 ❤️ 👋🏽 🏳️‍🌈 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '👨‍👩‍👧 ❤️ 👋🏽 🏳️‍🌈 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['می\u200cخواهم, क्\u200dष', 'می\u200cخواهم, क्\u200dष'],
  ['/ˈfɔʁɛ/, [ɛ̃]', '/ˈfɔʁɛ/, [ɛ̃]'],
])('signs that nobody sees go, those that draw what is seen stay: %j', (typed, cleaned) => {
  expect(cleanText(typed)).toBe(cleaned)
})

test('lines stay, and blank lines as one', () => {
  expect(cleanText('a \r\n b\u000bc\u2028d\n \n\t\n\ne\u2029f')).toBe('a\nb\nc\nd\n\ne\n\nf')
  expect(cleanLine('a\n\nb')).toBe('a b')
})

test.each([
  ['  - a\n  - b\n      * c\n\t* d\n  - e', '- a\n- b\n  * c\n  * d\n- e'],
  ['Voici :\n   - a\n      suite\n      - b\nPuis\n   - c', 'Voici :\n- a\nsuite\n  - b\nPuis\n- c'],
  ['- a\n - b\n\n    1) c\n\n- d', '- a\n- b\n\n  1) c\n\n- d'],
  ['un\n    deux\n\n  trois', 'un\ndeux\n\ntrois'],
  ['•\tun\no\tdeux\n▪\ttrois\no\tquatre\n•\tcinq', '• un\n  o deux\n    ▪ trois\n  o quatre\n• cinq'],
  ['▪ un\n▪ deux\no trois', '▪ un\n▪ deux\no trois'],
  ['o non\no oui', 'o non\no oui'],
  ['1. a\n   a. b\n   b. c\n2. d', '1. a\n  a. b\n  b. c\n2. d'],
])('the items of a list stand as deep as they were typed: %j', (typed, cleaned) => {
  expect(cleanText(typed)).toBe(cleaned)
  expect(cleanText(cleaned)).toBe(cleaned)
  expect(cleanLine(typed)).toBe(typed.trim().replace(/\s+/g, ' '))
})

test('a line has no break, and empty lines say nothing', () => {
  expect(cleanLine('Bcc:\r\nx@exemple.ca')).toBe('Bcc: x@exemple.ca')
  expect(cleanLines('1, rue A\n\n  \napp. 2')).toEqual(['1, rue A', 'app. 2'])
})
