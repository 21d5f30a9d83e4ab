// No way up, no device of Windows, nothing that some system refuses in a name.
const plain =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()'’,&-]{0,100}\.(?:twolines|json)$/iu

/** The name of a file of the app that came from elsewhere, where every system takes it for a file of one folder; else null. */
export function plainName(name: string): string | null {
  return plain.test(name) ? name : null
}
