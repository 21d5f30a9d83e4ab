import { oneLine } from '#letter/parts/plain-text'
import type { Told } from './document-title'
import { escapeHtml } from './escape-html'

/** What a Word document tells of itself: its title, its author, its language, and when it was made (ECMA-376, part 2, Core Properties). */
export function coreProperties(told: Told, made: Date): Readonly<{ path: string; data: string }> {
  const moment = made.toISOString()
  const author = oneLine(told.author)
  const tags = [
    ['dc:title', told.title],
    ['dc:creator', author],
    ['cp:lastModifiedBy', author],
    ['dc:language', told.language],
  ].map(([name = '', text = '']) => (text === '' ? '' : `<${name}>${escapeHtml(text)}</${name}>`))
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...tags,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
  return { path: 'docProps/core.xml', data }
}

// The first day that a ZIP file can tell.
const noTime = (1 << 21) | (1 << 16)
const [end, central] = [0x06054b50, 0x02014b50]

/** A ZIP file whose entries tell no time: what is in it alone makes its bytes. It has no comment. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  const last = bytes.length - 22
  if (bytes.readUInt32LE(last) !== end) throw new RangeError('This ZIP file does not end as it should')
  for (let at = bytes.readUInt32LE(last + 16); bytes.readUInt32LE(at) === central;) {
    bytes.writeUInt32LE(noTime, at + 12)
    bytes.writeUInt32LE(noTime, bytes.readUInt32LE(at + 42) + 10)
    at += 46 + [28, 30, 32].reduce((sum, length) => sum + bytes.readUInt16LE(at + length), 0)
  }
  return bytes
}
