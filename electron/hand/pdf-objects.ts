import { deflateSync, inflateSync } from 'node:zlib'

/** A PDF of one part, as Chromium writes it: what stands before its objects, the objects by number, and the end of its trailer. */
export type PdfObjects = Readonly<{ head: Buffer; objects: ReadonlyMap<number, Buffer>; trailer: string }>

/** The objects of a PDF, through a table of one part (ISO 32000-1, 7.5.4); null where it is put together otherwise. */
export function pdfObjects(bytes: Buffer): PdfObjects | null {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-64).toString('latin1')) ?? []
  const table = Number(start ?? Number.NaN)
  const end = bytes.subarray(table || bytes.length).toString('latin1')
  const [, count, entries = ''] = /^xref\s+0 (\d+) ?\r?\n((?:\d{10} \d{5} [fn]\s\s?)+)trailer/.exec(end) ?? []
  const [, trailer] = /trailer\s*(<<[^]*?>>)\s*startxref/.exec(end) ?? []
  if (count === undefined || trailer === undefined || /\/(?:Prev|Encrypt)\b/.test(trailer)) return null
  const places = [...entries.matchAll(/(\d{10}) \d{5} ([fn])/g)]
    .flatMap(([, at, used], number) => (used === 'n' ? [{ number, at: Number(at) }] : []))
    .toSorted((one, other) => one.at - other.at)
  const objects = places.map(
    ({ number, at }, index) => [number, bytes.subarray(at, places[index + 1]?.at ?? table)] as const,
  )
  return { head: bytes.subarray(0, places[0]?.at ?? 0), objects: new Map(objects), trailer }
}

/** The PDF of some objects, with a table of where they are now. */
export function pdfOf({ head, objects, trailer }: PdfObjects): Buffer {
  const last = Math.max(...objects.keys())
  const places = new Map<number, number>()
  let at = head.length
  for (const [number, object] of objects) {
    places.set(number, at)
    at += object.length
  }
  const entry = (number: number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f ' : `${String(place).padStart(10, '0')} 00000 n `
  }
  const table = ['xref', `0 ${last + 1}`, ...Array.from({ length: last + 1 }, (_, number) => entry(number))]
  const end = [...table, `trailer\n${trailer}`, 'startxref', String(at), '%%EOF\n'].join('\n')
  return Buffer.concat([head, ...objects.values(), Buffer.from(end, 'latin1')])
}

const streamHead = /^(\d+) 0 obj\s*<<\s*\/Filter \/FlateDecode\s*\/Length (\d+)\s*>>\s*stream\r?\n/

/** The text of an object that is a packed stream and nothing more, a byte a sign; null for any other. */
export function streamText(object: Buffer | undefined): string | null {
  const [head, , length] = streamHead.exec(object?.subarray(0, 200).toString('latin1') ?? '') ?? []
  if (!object || head === undefined) return null
  return inflateSync(object.subarray(head.length, head.length + Number(length))).toString('latin1')
}

/** A packed stream as an object. */
export function streamObject(number: number, text: string): Buffer {
  const data = deflateSync(Buffer.from(text, 'latin1'))
  const head = `${number} 0 obj\n<</Filter /FlateDecode /Length ${data.length}>> stream\n`
  const foot = '\nendstream\nendobj\n'
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from(foot, 'latin1')])
}
