import { inflateRawSync } from 'node:zlib'

/** The names of the parts of a Word document. */
export function docxNames(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes)
  return [...entriesOf(file)].map(({ name }) => name)
}

/** The text of one part of a Word document, such as `word/document.xml`. */
export function docxPart(bytes: Uint8Array, name: string): string {
  return docxFile(bytes, name).toString('utf8')
}

/** One of the files in a Word document, such as `word/fonts/font1.odttf`. */
export function docxFile(bytes: Uint8Array, name: string): Buffer {
  const file = Buffer.from(bytes)
  for (const entry of entriesOf(file)) if (entry.name === name) return content(file, entry.at)
  throw new Error(`No ${name} in this document`)
}

function* entriesOf(file: Buffer): Generator<Readonly<{ name: string; at: number }>> {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = file.readUInt32LE(end + 16)
  while (file.toString('latin1', at, at + 4) === 'PK\u0001\u0002') {
    const nameLength = file.readUInt16LE(at + 28)
    yield { name: file.toString('utf8', at + 46, at + 46 + nameLength), at }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
}

function content(file: Buffer, entry: number): Buffer {
  const offset = file.readUInt32LE(entry + 42)
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + file.readUInt32LE(entry + 20))
  return file.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)
}
