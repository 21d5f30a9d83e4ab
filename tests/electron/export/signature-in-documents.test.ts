import { expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { alone, besideLetter } from '#electron/export/goes-with'
import { letterHtml } from '#electron/export/letter-html'
import type { Letter } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { signedBy } from '#letter/parts/signature-picture'
import { docxNames, docxPart } from '#tests/docx-file'
import { errorsOf } from '#tests/docx-readers'
import { makeLetter } from '#tests/letters'
import { inkPng } from '#tests/signatures'

const signature = { file: 'signature-0a1b2c3d.png', data: inkPng(), pixels: { width: 60, height: 20 } }
const ink = makeLetter()
const signed: Letter = {
  ...ink,
  parts: ink.parts.map((part) => (part.kind === 'signature' ? { ...part, picture: 'kept' as const } : part)),
}
const paragraphs = (xml: string) => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([text]) => text)

test('in Word, the picture is a line as high as the room for ink, over the name, told by it', async () => {
  const bytes = await writeDocx(signed, { ...alone, signature })
  expect(await errorsOf(bytes)).toEqual([])
  const xml = docxPart(bytes, 'word/document.xml')
  const [picture = '', name = ''] = paragraphs(xml).slice(-2)
  expect(picture).toContain('descr="Félix Côté"')
  expect(picture).toContain('<w:keepNext/>')
  const room = pageStyle.spaceBefore.signature * 20
  expect(picture).toContain(`<w:spacing w:before="0" w:line="${room}" w:lineRule="atLeast"/>`)
  expect(name).toContain('Félix Côté')
  expect(name).toContain('<w:spacing w:before="0"/>')
})

test.each<[string, Letter, typeof signature | null]>([
  ['with room for ink', ink, signature],
  ['whose picture is gone', signed, null],
])('a letter %s is the same document as ever', async (_which, letter, given) => {
  const made = new Date('2026-11-21T12:00:00Z')
  expect(await writeDocx(letter, { ...alone, signature: given }, made)).toEqual(await writeDocx(ink, alone, made))
  expect(letterHtml(letter, { ...alone, signature: null })).toBe(letterHtml(ink))
})

test('in the page of the PDF and of the print, the picture takes the room for ink and no more', () => {
  const html = letterHtml(signed, { ...alone, signature })
  expect(html).toMatch(
    /<div class="signature inked[^"]*"><img class="ink" src="signature-0a1b2c3d.png" alt="Félix Côté" width="168"><p/,
  )
  expect(html).toContain("img-src 'self'")
  const [, before = '', height = '', after = ''] =
    /\.inked\{margin-top:(\d+)pt\}\s*\.ink\{display:block;height:(\d+)pt;margin-bottom:(\d+)pt/.exec(html) ?? []
  expect(Number(before) + Number(height) + Number(after)).toBe(pageStyle.spaceBefore.signature)
  expect(besideLetter({ ...alone, signature })).toEqual([
    { name: 'signature-0a1b2c3d.png', type: 'image/png', data: signature.data },
  ])
})

test('a picture in a letter that two sign stands over the first alone', async () => {
  const other = { kind: 'signature', column: 'start', lines: ['Marc Roy'], short: [] } as const
  const both = { ...signed, parts: [...signed.parts, other] }
  const bytes = await writeDocx(both, { ...alone, signature })
  expect(docxPart(bytes, 'word/document.xml').match(/<w:drawing>/g)).toHaveLength(1)
  expect(docxNames(bytes).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  expect(letterHtml(both, { ...alone, signature }).match(/<img/g)).toHaveLength(1)
  expect(letterHtml(signedBy(both, null), { ...alone, signature }).match(/<img/g)).toBeNull()
})
