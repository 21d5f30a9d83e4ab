import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** One file to go into a ZIP file; its path has slashes. */
export type ZipFile = Readonly<{ path: string; bytes: Uint8Array; changed: Date }>

/** The signatures of the three parts of a ZIP file. */
export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** The lengths of the three parts of a ZIP file, names left out. */
export const headLengths = { local: 30, central: 46, end: 22 } as const
/** As many files as the plain format of ZIP can count. */
export const mostFiles = 0xffff

const compress = promisify(deflateRaw)
const largest = 0xffffffff
const utf8Names = 0x0800
const version = 20
// Of a Unix system: a regular file that its owner may change.
const [madeBy, attributes] = [(3 << 8) | version, (0o100644 << 16) >>> 0]

/** A ZIP file, one piece after the other, so that the whole is never in memory. Any program opens it. */
export async function* zipPieces(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const central: Buffer[] = []
  let at = 0
  for await (const file of files) {
    const { head, body } = await packed(file)
    central.push(centralHeadBytes(head, at, Buffer.from(file.path)))
    for (const piece of [localHeadBytes(head), Buffer.from(file.path), body]) {
      at += piece.byteLength
      yield piece
    }
    if (at > largest || central.length > mostFiles) throw Object.assign(new Error('Too large'), { code: 'EFBIG' })
  }
  const listed = Buffer.concat(central)
  if (at + listed.byteLength > largest) throw Object.assign(new Error('Too large'), { code: 'EFBIG' })
  yield listed
  yield endOf(central.length, listed.byteLength, at)
}

/** What both heads of a file tell. */
type FileHead = Readonly<{ method: number; time: number; crc: number; compressed: number; size: number; name: number }>

async function packed({ path, bytes, changed }: ZipFile): Promise<Readonly<{ head: FileHead; body: Uint8Array }>> {
  const smaller = await compress(bytes)
  const isSmaller = smaller.byteLength < bytes.byteLength
  const body = isSmaller ? smaller : bytes
  const head = {
    method: isSmaller ? 8 : 0,
    time: dosTime(changed),
    crc: crc32(bytes),
    compressed: body.byteLength,
    size: bytes.byteLength,
    name: Buffer.byteLength(path),
  }
  return { head, body }
}

function localHeadBytes(head: FileHead): Buffer {
  const bytes = Buffer.alloc(headLengths.local)
  bytes.writeUInt32LE(signatures.local, 0)
  writeHead(bytes, 4, head)
  return bytes
}

function centralHeadBytes(head: FileHead, at: number, name: Buffer): Buffer {
  const bytes = Buffer.alloc(headLengths.central)
  bytes.writeUInt32LE(signatures.central, 0)
  bytes.writeUInt16LE(madeBy, 4)
  writeHead(bytes, 6, head)
  bytes.writeUInt32LE(attributes, 38)
  bytes.writeUInt32LE(at, 42)
  return Buffer.concat([bytes, name])
}

function writeHead(bytes: Buffer, from: number, head: FileHead): void {
  bytes.writeUInt16LE(version, from)
  bytes.writeUInt16LE(utf8Names, from + 2)
  bytes.writeUInt16LE(head.method, from + 4)
  bytes.writeUInt32LE(head.time, from + 6)
  bytes.writeUInt32LE(head.crc, from + 10)
  bytes.writeUInt32LE(head.compressed, from + 14)
  bytes.writeUInt32LE(head.size, from + 18)
  bytes.writeUInt16LE(head.name, from + 22)
}

function endOf(count: number, length: number, at: number): Buffer {
  const bytes = Buffer.alloc(headLengths.end)
  bytes.writeUInt32LE(signatures.end, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(at, 16)
  return bytes
}

// The clock on the wall, to two seconds, from 1980 on.
function dosTime(date: Date): number {
  const year = Math.min(Math.max(date.getFullYear(), 1980), 2107) - 1980
  const day = (year << 9) | ((date.getMonth() + 1) << 5) | date.getDate()
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1)
  return day * 0x10000 + time
}
