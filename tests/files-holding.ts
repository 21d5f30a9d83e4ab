import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** How much of a file is looked for, from its middle: whoever cuts off its beginning or its end is found too. */
const piece = 48

/** The files below a folder in which the middle of some bytes stands, as it is or written as hexadecimal digits or base64; those below `except` are not looked at. */
export async function filesHolding(
  folder: string,
  bytes: Uint8Array,
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const from = Math.max(0, Math.floor((bytes.length - piece) / 2))
  const middle = Buffer.from(bytes.subarray(from, from + piece))
  // Where base64 begins to count three bytes is not known.
  const thirds = [0, 1, 2].map((skip) => middle.subarray(skip, skip + 45 - (skip > 0 ? 3 : 0)).toString('base64'))
  const shapes = [middle, Buffer.from(middle.toString('hex')), ...thirds.map((text) => Buffer.from(text))]
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!entry.isFile() || except.some((one) => path.startsWith(`${one}/`))) continue
    // A running app takes files away meanwhile.
    const data = await readFile(join(folder, path)).catch(() => Buffer.alloc(0))
    if (shapes.some((one) => data.includes(one))) found.push(path)
  }
  return found.toSorted()
}
