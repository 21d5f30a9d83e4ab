/**
 * A number that marks a text, always the same one (FNV-1a, 32 bits). It tells a change that was not meant to hide; it protects
 * from nobody, since another text with the same mark is easy to make.
 */
export function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}
