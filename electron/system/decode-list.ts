/**
 * The text of a list that a spreadsheet saved, without its byte order mark: UTF-8 or UTF-16, with that mark or without, or what Excel writes where
 * neither is asked for, Windows-1252 and on an older Mac its own.
 */
export function decodeList(bytes: Uint8Array): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked.encoding).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(isOfMac(bytes) ? 'macintosh' : 'windows-1252').decode(bytes)
  }
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** UTF-16 without its mark: every other byte of signs of our alphabet and of new lines is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // Without those that a program filled the end with.
  const first = bytes.subarray(0, Math.min(2000, bytes.findLastIndex(Boolean) + 1))
  const zeros = (from: 0 | 1) => first.filter((byte, at) => at % 2 === from && byte === 0).length
  const most = first.length / 4
  if (zeros(1) > most) return 'utf-16le'
  return zeros(0) > most ? 'utf-16be' : null
}

/** The accents of French on a Mac are where Windows has hardly a letter, and the other way round. */
function isOfMac(bytes: Uint8Array): boolean {
  const ofMac = new Set([0x83, 0x88, 0x8d, 0x8e, 0x8f, 0x90, 0x94, 0x95, 0x99, 0x9d])
  const mac = bytes.filter((byte) => ofMac.has(byte)).length
  return mac > bytes.filter((byte) => byte >= 0xc0).length
}

// How the documents of spreadsheets begin, new and old, and a PDF.
const documents = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
] as const
// A page of the web or rich text, which some programs save as a list.
const written = /^\s*(?:<(?:!doctype|html|head|table|\?xml)|\{\\rtf)/i
/** Signs that no text is full of: an old program ends a list with one or many, and one may slip in. */
const unwritten = /[\0-\x08\x0e-\x1a]/g

/** Whether a file is a document of some program, or a picture, and no list in text. */
export function isDocument(bytes: Uint8Array): boolean {
  if (documents.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))) return true
  const text = decodeList(bytes).replace(/[\0\x1a\s]+$/, '')
  const signs = text.match(unwritten)?.length ?? 0
  return written.test(text) || (signs > 2 && signs * 100 > text.length)
}
