import { expect, test } from 'vitest'
import { cleanLine, cleanLines, cleanText } from '#letter/text/clean-text'

test('what no file can hold is gone, words and line breaks stay', () => {
  expect(cleanText('  a\u0000b\t c\r\n\r\n d\u202e ')).toBe('a b c\nd')
  expect(cleanText('Fe\u0301lix')).toBe('Félix')
  expect(cleanText('half \ud83d pair')).toBe('half \ufffd pair')
  expect(cleanText('a whole 🙂 one')).toBe('a whole 🙂 one')
})

test('a line has no break, and empty lines say nothing', () => {
  expect(cleanLine('Bcc:\r\nx@exemple.ca')).toBe('Bcc: x@exemple.ca')
  expect(cleanLines('1, rue A\n\n  \napp. 2')).toEqual(['1, rue A', 'app. 2'])
})
