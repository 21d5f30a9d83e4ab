import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { headLengths, mostFiles, signatures } from './write-zip'

/** What one head of a ZIP file tells of a file: its name, and where and how its bytes are. */
type Head = Readonly<{
  name: string
  at: number
  flags: number
  method: number
  crc: number
  compressed: number
  size: number
}>

/** A file that a ZIP file holds, under each head that tells of it: two where they don't agree. */
export type Zipped = readonly Head[]

/** What a ZIP file was found to hold. It is not `whole` where its list is missing or does not agree with the rest. */
export type ZipContents = Readonly<{ zipped: readonly Zipped[]; isWhole: boolean }>

const inflate = promisify(inflateRaw)
const longestComment = 0xffff
const encrypted = 0x0001
const sizesFollow = 0x0008
const unknownMethod = -1
const longestList = 64 * 1024 * 1024

/**
 * Finds the files in a ZIP file: those of its list and, where that is damaged or cut off, those whose own heads are there.
 * Nothing of them is read yet.
 */
export async function readZip(file: FileHandle): Promise<ZipContents> {
  const { size } = await file.stat()
  const listed = await listedHeads(file, size)
  const local = await Promise.all((listed ?? []).map(({ at }) => localHead(file, at)))
  if (listed?.every((head, index) => agrees(head, local[index]))) {
    return { zipped: onePerPlace(listed).map((head) => [head]), isWhole: true }
  }
  const scanned = await scannedHeads(file, size)
  const places = new Map<number, Head[]>()
  for (const head of [...onePerPlace(listed ?? []), ...scanned]) {
    places.set(head.at, [...(places.get(head.at) ?? []), head])
  }
  return { zipped: [...places.values()].slice(0, mostFiles), isWhole: false }
}

/** The name of a file and its bytes, checked; null when they are damaged, or more than `largest`. */
export async function unzipped(
  file: FileHandle,
  heads: Zipped,
  largest: number,
): Promise<Readonly<{ name: string; bytes: Uint8Array }> | null> {
  for (const head of heads) {
    const bytes = await bytesOf(file, head, largest).catch(() => null)
    if (bytes) return { name: head.name, bytes }
  }
  return null
}

async function bytesOf(file: FileHandle, head: Head, largest: number): Promise<Uint8Array | null> {
  const { at, method, crc, compressed, size, flags } = head
  if (size > largest || compressed > largest || flags & encrypted) return null
  const start = await readAt(file, at, headLengths.local)
  if (start.byteLength < headLengths.local || start.readUInt32LE(0) !== signatures.local) return null
  const from = at + headLengths.local + start.readUInt16LE(26) + start.readUInt16LE(28)
  const body = await readAt(file, from, compressed)
  if (body.byteLength !== compressed || (method !== 0 && method !== 8)) return null
  const bytes = method === 0 ? body : await inflate(body, { maxOutputLength: Math.max(size, 1) })
  return bytes.byteLength === size && crc32(bytes) === crc ? bytes : null
}

async function listedHeads(file: FileHandle, size: number): Promise<readonly Head[] | null> {
  const tailFrom = Math.max(0, size - headLengths.end - longestComment)
  const tail = await readAt(file, tailFrom, size - tailFrom)
  const end = tail.lastIndexOf(bytesOfSignature(signatures.end))
  if (end < 0 || tail.byteLength < end + headLengths.end) return null
  const count = tail.readUInt16LE(end + 10)
  const [length, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (at + length > size || length > longestList) return null
  const list = await readAt(file, at, length)
  const heads: Head[] = []
  for (let from = 0; heads.length < count;) {
    if (list.byteLength < from + headLengths.central || list.readUInt32LE(from) !== signatures.central) return null
    const nameLength = list.readUInt16LE(from + 28)
    const nameFrom = from + headLengths.central
    const name = list.toString('utf8', nameFrom, nameFrom + nameLength)
    heads.push({ ...toldBy(list, from + 8), name, at: list.readUInt32LE(from + 42) })
    from = nameFrom + nameLength + list.readUInt16LE(from + 30) + list.readUInt16LE(from + 32)
  }
  return heads
}

async function scannedHeads(file: FileHandle, size: number): Promise<readonly Head[]> {
  const heads: Head[] = []
  let at = await nextSignature(file, 0, size)
  while (at !== null && heads.length < mostFiles) {
    const head = await localHead(file, at)
    // Lengths that come after the bytes can't be known here.
    if (head) heads.push(head.flags & sizesFollow ? { ...head, method: unknownMethod } : head)
    const end = head ? head.end : at + 4
    // Lengths that lead to no other head are wrong: the next one is looked for from here on.
    at = await nextSignature(file, head && (await isHead(file, end)) ? end : at + 4, size)
  }
  return heads
}

async function localHead(file: FileHandle, at: number): Promise<(Head & Readonly<{ end: number }>) | null> {
  const bytes = await readAt(file, at, headLengths.local)
  if (bytes.byteLength < headLengths.local || bytes.readUInt32LE(0) !== signatures.local) return null
  const nameLength = bytes.readUInt16LE(26)
  const nameFrom = at + headLengths.local
  const told = toldBy(bytes, 6)
  const name = (await readAt(file, nameFrom, nameLength)).toString('utf8')
  return { ...told, name, at, end: nameFrom + nameLength + bytes.readUInt16LE(28) + told.compressed }
}

function toldBy(bytes: Buffer, from: number): Omit<Head, 'name' | 'at'> {
  return {
    flags: bytes.readUInt16LE(from),
    method: bytes.readUInt16LE(from + 2),
    crc: bytes.readUInt32LE(from + 8),
    compressed: bytes.readUInt32LE(from + 12),
    size: bytes.readUInt32LE(from + 16),
  }
}

// Some programs put the lengths after the bytes; then the file's own head has none.
function agrees(listed: Head, local: Head | null | undefined): boolean {
  if (!local || local.name !== listed.name) return false
  if (listed.flags & sizesFollow) return true
  return local.crc === listed.crc && local.compressed === listed.compressed && local.size === listed.size
}

// Many names for the same bytes are how a small file is made to seem endless.
function onePerPlace(heads: readonly Head[]): readonly Head[] {
  return [...new Map(heads.map((head) => [head.at, head])).values()]
}

const window = 64 * 1024

async function nextSignature(file: FileHandle, from: number, size: number): Promise<number | null> {
  for (let at = from; at + headLengths.local <= size; at += window - 3) {
    const found = (await readAt(file, at, window)).indexOf(bytesOfSignature(signatures.local))
    if (found >= 0) return at + found
  }
  return null
}

async function isHead(file: FileHandle, at: number): Promise<boolean> {
  const bytes = await readAt(file, at, 4)
  if (bytes.byteLength < 4) return false
  const signature = bytes.readUInt32LE(0)
  return signature === signatures.local || signature === signatures.central
}

function bytesOfSignature(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  return bytes.subarray(0, bytesRead)
}
