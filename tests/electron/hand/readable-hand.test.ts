import { expect, test } from 'vitest'
import { pdfObjects, pdfOf, streamObject, streamText } from '#electron/hand/pdf-objects'
import { withReadableHand } from '#electron/hand/readable-hand'
import { readPdf } from '#tests/pdf-file'
import { plainPdf } from '#tests/plain-pdf'

/** Glyphs as Chromium draws them: `é` and `l`, which are in no table by themselves, with what joins them to the next letter. */
const content = `.24 0 0 -.24 0 792 cm
BT
/P <</MCID 0 >>BDC
/Span<</ActualText <FEFF00E9> >> BDC
/F5 20 Tf
1 0 0 -1 200 400 Tm
<0010> Tj
10 0 Td <0020> Tj
-5 0 Td <0030> Tj
EMC
/Span<</ActualText (l) >> BDC
5 0 Td <0011> Tj
6 0 Td <0020> Tj
EMC
/Span<</ActualText (e) >> BDC
2.5 0 Td <00100020> Tj
EMC
12 0 Td <0003> Tj
6 0 Td <0004> Tj
<0010> Tj
19 0 Td <0011> Tj
EMC
ET`

const table = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
5 beginbfchar
<0003> <0020>
<0010> <0000>
<0011> <0000>
<0020> <0000>
<0030> <0301>
endbfchar
1 beginbfrange
<0004> <0006> <0078>
endbfrange
endcmap
end
end`

const object = (number: number, text: string) =>
  [number, Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1')] as const
const stream = (number: number, text: string) => [number, streamObject(number, text)] as const

const joined = pdfOf({
  head: Buffer.from('%PDF-1.4\n'),
  objects: new Map([
    object(1, '<</Type /Catalog /Pages 2 0 R>>'),
    object(2, '<</Type /Pages /Kids [3 0 R] /Count 1>>'),
    object(
      3,
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <</Font <</F5 5 0 R>>>> /Contents 4 0 R>>',
    ),
    stream(4, content),
    object(
      5,
      '<</Type /Font /Subtype /Type0 /BaseFont /Hand /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R>>',
    ),
    object(
      6,
      '<</Type /Font /BaseFont /Hand /Subtype /CIDFontType2 /CIDToGIDMap /Identity /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /W [3 [300 400] 16 [500 300]] /DW 0>>',
    ),
    stream(7, table),
  ]),
  trailer: '<</Size 8 /Root 1 0 R>>',
})

const textOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages.flat().join('\n').normalize('NFC')

test('what joined letters are is found by a reader that looks in the font alone, without a space within a word', async () => {
  expect(await textOf(joined)).not.toContain('él')
  expect(await textOf(withReadableHand(joined))).toBe('éle xel')
})

test('each glyph stays where it was', () => {
  const widths: Readonly<Record<string, number>> = { '0003': 6, '0004': 8, '0010': 10, '0011': 6 }
  // A glyph stands where the line begins, or where the one before it ends.
  const places = (pdf: Uint8Array, widthOf: (code: string) => number) => {
    let [x, pen] = [0, 0]
    const text = streamText(pdfObjects(Buffer.from(pdf))?.objects.get(4)) ?? ''
    return text.split('\n').flatMap((line) => {
      const [, begin] = /^1 0 0 -1 (\S+) \S+ Tm$/.exec(line) ?? []
      const [, across] = /^(\S+) 0 Td/.exec(line) ?? []
      if (begin !== undefined) [x, pen] = [Number(begin), Number(begin)]
      if (across !== undefined) [x, pen] = [x + Number(across), x + Number(across)]
      const [, codes] = /<([\dA-F]+)> Tj/.exec(line) ?? []
      return (codes?.match(/.{4}/g) ?? []).map((code) => {
        const here = pen
        pen += widthOf(code)
        return `${code} ${here.toFixed(3)}`
      })
    })
  }
  const before = places(joined, (code) => widths[code] ?? 0)
  expect(before).toHaveLength(11)
  // Whatever the widths say now, no place comes of them.
  expect(places(withReadableHand(joined), () => 1000)).toEqual(before)
})

test('a PDF that is put together otherwise is given back as it is', () => {
  const other = plainPdf([['Bonjour']])
  expect(withReadableHand(other)).toBe(other)
  const nothing = Buffer.from('no PDF')
  expect(withReadableHand(nothing)).toBe(nothing)
  const strange = Buffer.from(joined.toString('latin1').replace('/Root', '/Prev 9 /Root'), 'latin1')
  expect(withReadableHand(strange)).toBe(strange)
})
