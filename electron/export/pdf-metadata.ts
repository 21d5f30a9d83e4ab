import { oneLine } from '#letter/parts/plain-text'
import type { Told } from './document-title'
import { escapeHtml } from './escape-html'

/**
 * The PDF with what it tells of itself, title, author and language, where programs look first: XMP (ISO 16684-1), in an update added at its
 * end (ISO 32000-1, 7.5.6). Nothing that was there moves. A PDF that tells it already, or that is put together otherwise than
 * Chromium does, is given back as it is.
 */
export function withMetadata(pdf: Uint8Array, about: Told): Uint8Array {
  const bytes = Buffer.from(pdf)
  const last = lastTable(bytes)
  if (!last) return pdf
  const { table, size, root, info } = last
  const catalog = objectAt(bytes, table, root)
  if (!catalog || catalog.includes('/Metadata')) return pdf
  // One byte a sign, so that the places of the table are lengths of text.
  const packet = Buffer.from(xmp(about)).toString('latin1')
  const told = catalog.replace(/>>\s*endobj$/, `\n/Metadata ${size} 0 R>>\nendobj\n`)
  const stream = `${size} 0 obj\n<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n${packet}\nendstream\nendobj\n`
  const start = bytes.length + 1
  const place = (at: number) => `${String(at).padStart(10, '0')} 00000 n `
  const end = [
    'xref',
    `${root} 1`,
    place(start),
    `${size} 1`,
    place(start + told.length),
    'trailer',
    `<</Size ${size + 1}\n/Root ${root} 0 R${info}\n/Prev ${table}>>`,
    'startxref',
    String(start + told.length + stream.length),
    '%%EOF\n',
  ]
  return Buffer.concat([bytes, Buffer.from(`\n${told}${stream}${end.join('\n')}`, 'latin1')])
}

type Table = Readonly<{ table: number; size: number; root: number; info: string }>

/** Where the table of a PDF's objects is, and what its trailer says (ISO 32000-1, 7.5.5). */
function lastTable(pdf: Buffer): Table | null {
  const end = pdf.subarray(-1024).toString('latin1')
  const [, trailer = ''] = /trailer\s*<<([^]*?)>>\s*startxref/.exec(end) ?? []
  const [, table] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end) ?? []
  const [, size] = /\/Size (\d+)/.exec(trailer) ?? []
  const [, root] = /\/Root (\d+) 0 R/.exec(trailer) ?? []
  const [info = ''] = /\s\/Info \d+ 0 R/.exec(trailer) ?? []
  if (table === undefined || size === undefined || root === undefined || trailer.includes('/Encrypt')) return null
  return { table: Number(table), size: Number(size), root: Number(root), info }
}

/** An object of a PDF, by its number, through a table of one part (ISO 32000-1, 7.5.4). */
function objectAt(pdf: Buffer, table: number, number: number): string | null {
  const [head] = /^xref\s+0 \d+ ?\r?\n/.exec(pdf.subarray(table, table + 40).toString('latin1')) ?? []
  if (head === undefined) return null
  const line = table + head.length + number * 20
  const start = Number(pdf.subarray(line, line + 10).toString('latin1'))
  const end = pdf.indexOf('endobj', start)
  const found = pdf.subarray(start, end + 'endobj'.length).toString('latin1')
  return end > start && new RegExp(`^${number} 0 obj\\b[^]*>>\\s*endobj$`).test(found) ? found : null
}

function xmp({ title, author: by, language }: Told): string {
  const author = oneLine(by)
  const said = (name: string, kind: string, text: string, more = '') =>
    text && `<dc:${name}><rdf:${kind}><rdf:li${more}>${escapeHtml(text)}</rdf:li></rdf:${kind}></dc:${name}>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>',
    said('title', 'Alt', title, ' xml:lang="x-default"'),
    said('creator', 'Seq', author),
    said('language', 'Bag', language),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('')
}
