import { isDevice, longestName } from './safe-name'

// No way to a folder above, nothing that some system refuses in a name.
const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()'’,&-]{0,100}\.(?:twolines|json)$/iu

/** A file name that came from outside, when every system takes it for the name of one file; else null. */
export function plainName(name: string): string | null {
  return plain.test(name) && !isDevice(name) && Buffer.byteLength(name) <= longestName ? name : null
}
