import type { Document } from 'docx'
import bold from '@fontsource/gelasio/files/gelasio-latin-700-normal.woff?inline'
import regular from '@fontsource/gelasio/files/gelasio-latin-400-normal.woff?inline'
import { pageStyle } from '#letter/parts/page-style'
import { sfntFromWoff } from './sfnt-from-woff'

/**
 * The faces that a Word document carries under the name of its font, for a computer that has not that font. Word and LibreOffice
 * take them for it, and keep the lines: they have its widths.
 */
export function docxFonts(): Readonly<{ name: string; data: Buffer; bold: Buffer }> {
  faces ??= { name: pageStyle.wordFont, data: fontIn(regular), bold: fontIn(bold) }
  return faces
}

let faces: ReturnType<typeof docxFonts> | undefined

function fontIn(address: string): Buffer {
  return sfntFromWoff(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}

/** Any two will do, since a key hides a face from nobody; the same two make the same document to the byte. */
const keys = { regular: '2C0F5E1A-7B34-4D92-9E6B-5A1D8C3F7E01', bold: '2C0F5E1A-7B34-4D92-9E6B-5A1D8C3F7E02' } as const

/**
 * The table of fonts of a document that carries `docxFonts` (ECMA-376, part 1, 17.8.3), whose faces get their keys: the font that
 * it names, what stands for it elsewhere, its kind, and its faces.
 */
export function fontTable({ FontTable }: Document): Readonly<{ path: string; data: string }> {
  for (const file of FontTable.files) Object.assign(file, { fontKey: file.bold ? keys.bold : keys.regular })
  const faceTags = [`<w:embedRegular r:id="rId1" ${key('regular')}/>`, `<w:embedBold r:id="rId2" ${key('bold')}/>`]
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<w:font w:name="${pageStyle.wordFont}"><w:altName w:val="${pageStyle.font}"/><w:panose1 w:val="${georgia}"/>`,
    '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>',
    ...faceTags,
    '</w:font></w:fonts>',
  ].join('')
  return { path: 'word/fontTable.xml', data }
}

function key(face: keyof typeof keys): string {
  return `w:fontKey="{${keys[face]}}"`
}

/** What Georgia looks like, in the ten figures of PANOSE, as Word writes it. */
const georgia = '02040502050405020303'
