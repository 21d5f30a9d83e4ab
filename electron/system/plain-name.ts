// No way to a folder above, no device of Windows, nothing that some system refuses in a name.
const plain =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()'’,&-]{0,100}\.(?:twolines|json)$/iu

/** A file name that came from outside, when every system takes it for the name of one file; else null. */
export function plainName(name: string): string | null {
  return plain.test(name) ? name : null
}
