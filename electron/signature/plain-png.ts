/** What a picture may consist of: its size, its points, how its colours are meant. Nothing that tells of a person or a place. */
const known: ReadonlySet<string> = new Set(['IHDR', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'IDAT', 'IEND'])

const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The size of a PNG that holds points with their opacity and nothing else, not even after its end; null for any other file. */
export function plainPng(bytes: Uint8Array): Readonly<{ width: number; height: number }> | null {
  if (!start.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start.length
  let size = null
  // A chunk: its length, its name, what it holds, its sum.
  while (at + 12 <= bytes.byteLength) {
    const length = view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const end = at + 12 + length
    if (!known.has(name) || end > bytes.byteLength || (name === 'IHDR') !== (size === null)) return null
    if (name === 'IHDR') {
      const isOpaqueOrOdd = length !== 13 || view.getUint8(at + 16) !== 8 || view.getUint8(at + 17) !== 6
      if (isOpaqueOrOdd) return null
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    }
    if (name === 'IEND') return end === bytes.byteLength ? size : null
    at = end
  }
  return null
}
