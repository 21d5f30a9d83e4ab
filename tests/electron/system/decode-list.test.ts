import { expect, test } from 'vitest'
import { decodeList, isDocument } from '#electron/system/decode-list'
import { readClassList } from '#letter/class/read-class-list'
import { readListWords } from '#locales/registry'

const list = 'Nom\tPrénom\r\nBélanger\tZoé\r\nÉthier\tMarie-Ève\r\nD’Arcy\tÔ\r\nŒuvrard\tFrançois\r\n'
const names = ['Zoé', 'Marie-Ève', 'Ô', 'François']
const big = (text: string) => Buffer.from(text, 'utf16le').swap16()
const bytesOf = (text: string, high: Readonly<Record<string, number>>) =>
  Buffer.from(Array.from(text, (sign) => high[sign] ?? sign.charCodeAt(0)))

/** What Windows-1252 and Mac OS Roman have beyond ASCII, of this list. */
const windows = { é: 0xe9, É: 0xc9, È: 0xc8, Ô: 0xd4, Œ: 0x8c, ç: 0xe7, '’': 0x92 }
const mac = { é: 0x8e, É: 0x83, È: 0xe9, Ô: 0xef, Œ: 0xce, ç: 0x8d, '’': 0xd5 }

test.each<[string, Uint8Array]>([
  ['UTF-8, as the web and Numbers save it', Buffer.from(list)],
  ['UTF-8 with its mark, as Excel saves it', Buffer.from(`\ufeff${list}`)],
  ['UTF-16 with its mark, as Excel saves “Unicode text”', Buffer.from(`\ufeff${list}`, 'utf16le')],
  ['UTF-16 of the other order', big(`\ufeff${list}`)],
  ['UTF-16 without its mark', Buffer.from(list, 'utf16le')],
  ['UTF-16 of the other order, without its mark', big(list)],
  ['Windows-1252, as Excel saves a plain CSV', bytesOf(list, windows)],
  ['Mac OS Roman, as Excel saves “CSV (Macintosh)”', bytesOf(list, mac)],
])('a list in %s is read as it was written', async (_what, bytes) => {
  expect(decodeList(bytes)).toBe(list)
  const { pupils } = readClassList(decodeList(bytes), await readListWords())
  expect(pupils.map(({ name }) => name)).toEqual(names)
})

test('a list in any of these is no document, nor is one with an old separator', () => {
  for (const bytes of [Buffer.from(list), Buffer.from(`\ufeff${list}`, 'utf16le'), big(list), bytesOf(list, mac)])
    expect(isDocument(bytes)).toBe(false)
  expect(isDocument(Buffer.from('Zoé\u000bLéa\f<3 Emma {x}\n'))).toBe(false)
})

test.each([
  ['the sign of old programs at the end', 'Emma\r\nZoé\r\n\u001a'],
  ['a zero at the end', 'Emma\nZoé\n\0'],
  ['its end filled with zeros', `Emma\nZoé\n${'\0'.repeat(500)}`],
  ['signs that part fields and lines in old programs', 'Emma\u001f\nZoé\u001d\n\u001e'],
  ['signs around it', '\u0002Emma\nZoé\u0003\n'],
])('a list with %s is no document', async (_what, text) => {
  const bytes = Buffer.from(text)
  expect(isDocument(bytes)).toBe(false)
  const { pupils } = readClassList(decodeList(bytes), await readListWords())
  expect(pupils.map(({ name }) => name)).toEqual(['Emma', 'Zoé'])
})

test('pictures are documents', () => {
  for (const beginning of [
    '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001',
    'GIF89a\u0001\0\u0001\0\u0080\0\0',
    '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001\u0001',
  ])
    expect(isDocument(Buffer.from(beginning, 'latin1'))).toBe(true)
})

test('one apostrophe of Windows alone does not make a list one of a Mac', () => {
  expect(decodeList(bytesOf('D’Arcy\nEmma\n', windows))).toBe('D’Arcy\nEmma\n')
})

test('other alphabets are read in both widths, and nothing at all is nothing', () => {
  const other = 'Женя;小明\nأمل;🦊\n'
  expect(decodeList(Buffer.from(other))).toBe(other)
  expect(decodeList(Buffer.from(`\ufeff${other}`, 'utf16le'))).toBe(other)
  expect(decodeList(new Uint8Array())).toBe('')
})

test('whatever the bytes are, they are read', () => {
  for (let seed = 0; seed < 2000; seed += 1) {
    const bytes = Uint8Array.from(
      { length: seed % 50 },
      (_, at) => (seed * 31 + at * at * 17 + ((seed * at) % 7)) % 256,
    )
    expect(typeof decodeList(bytes)).toBe('string')
  }
})
