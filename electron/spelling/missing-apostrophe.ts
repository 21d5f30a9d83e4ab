import type { SpellingHelp } from '#locales/words'

/** The word with the apostrophe that is often forgotten in its language: `c'est` for `cest`, `didn't` for `didnt`; null where there is no place for one. */
export function withApostrophe(word: string, { apostrophes }: Pick<SpellingHelp, 'apostrophes'>): string | null {
  const { after, before } = apostrophes
  const [start] = after.length > 0 ? (new RegExp(`^(?:${after.join('|')})(?=\\p{L})`, 'iu').exec(word) ?? []) : []
  if (start !== undefined) return `${start}'${word.slice(start.length)}`
  const [end] = before.length > 0 ? (new RegExp(`(?<=\\p{L})(?:${before.join('|')})$`, 'iu').exec(word) ?? []) : []
  return end === undefined ? null : `${word.slice(0, -end.length)}'${end}`
}
