/** How the syllables of a language are counted: `reading-ease.json` of its folder. */
export type SyllableRules = Readonly<{
  /** Letters of which one or several side by side make a syllable. */
  vowels: string
  /** Words that the rules would count wrongly. */
  known?: Readonly<Record<string, number>>
  /** What is no part of a word that is known: `'s`. */
  strip?: string
  /** Patterns and what to put for each, in order: a mute letter goes, a hyphen parts two vowels that are said apart. */
  rewrite?: readonly (readonly string[])[]
}>

/**
 * How many syllables a word has, as it is read with care: a mute e counts for nothing, two vowels that are said apart count
 * for two. Where a rule is unsure it counts one more, so that no text seems easier than it is.
 */
export function syllables(word: string, { vowels, known = {}, strip = '$^', rewrite = [] }: SyllableRules): number {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(new RegExp(strip, 'u'), '')
  const count = Object.entries(known).find(([one]) => one === bare)?.[1]
  if (count !== undefined) return count
  const said = rewrite.reduce((all, [pattern = '', put = '']) => all.replace(new RegExp(pattern, 'gu'), put), bare)
  return Math.max(1, said.match(new RegExp(`[${vowels}]+`, 'gu'))?.length ?? 0)
}
