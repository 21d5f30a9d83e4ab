import { expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { sfntFromWoff } from '#electron/export/sfnt-from-woff'
import { docxFile, docxPart } from '#tests/docx-file'
import { drawsSign, tablesOf } from '#tests/font-file'
import { makeLetter } from '#tests/letters'

const fonts = async () => {
  const bytes = await writeDocx(makeLetter())
  return { bytes, table: docxPart(bytes, 'word/fontTable.xml') }
}

/** A face that a document carries, read as ECMA-376, part 4, 9.2.1 says: its first 32 bytes are hidden by its key. */
function faceOf(bytes: Uint8Array, table: string, face: 'embedRegular' | 'embedBold'): Buffer {
  const [, id = '', key = ''] = new RegExp(`<w:${face} r:id="(\\w+)" w:fontKey="\\{([\\w-]+)\\}"`).exec(table) ?? []
  const relations = docxPart(bytes, 'word/_rels/fontTable.xml.rels')
  const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations) ?? []
  const font = Buffer.from(docxFile(bytes, `word/${target}`))
  const hidden = [...Buffer.from(key.replaceAll('-', ''), 'hex')].toReversed()
  for (let at = 0; at < 32; at += 1) font[at] = (font[at] ?? 0) ^ (hidden[at % hidden.length] ?? 0)
  return font
}

const sumOf = (font: Buffer) => {
  let sum = 0
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0
  return sum
}

test('a document names its font, what stands for it elsewhere, and its kind', async () => {
  const { bytes, table } = await fonts()
  expect(docxPart(bytes, 'word/styles.xml')).toContain('w:ascii="Georgia"')
  expect(table).toContain('<w:font w:name="Georgia"><w:altName w:val="Gelasio"/>')
  expect(table).toContain('<w:family w:val="roman"/>')
})

test.each([
  ['embedRegular', 400],
  ['embedBold', 700],
] as const)('a computer without the font finds it in the document: %s', async (face, weight) => {
  const { bytes, table } = await fonts()
  const font = faceOf(bytes, table, face)
  const tables = tablesOf(font)
  expect(tables.get('name')?.toString('latin1').replaceAll('\0', '')).toContain('Gelasio')
  expect(tables.get('OS/2')?.readUInt16BE(4)).toBe(weight)
  // Its own permissions: to be installed by whoever has the document (OpenType, OS/2, fsType 0).
  expect(tables.get('OS/2')?.readUInt16BE(8)).toBe(0)
  expect(sumOf(font)).toBe(0xb1b0afba)
  expect([...'aZéÉàçœŒ’“«…–€£°©0123456789'].filter((sign) => !drawsSign(font, sign))).toEqual([])
  expect(docxPart(bytes, '[Content_Types].xml')).toContain('obfuscatedFont" Extension="odttf"')
})

test('the faces make a document of a reasonable size, whatever is in it', async () => {
  const { bytes } = await fonts()
  expect(bytes.length).toBeLessThan(70_000)
})

test.each(['', 'wOF2', 'OTTO and more that is no font at all'])('what is no WOFF is refused: %j', (text) => {
  expect(() => sfntFromWoff(Buffer.from(text))).toThrow(RangeError)
})
