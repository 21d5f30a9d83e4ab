import type { CheckData } from '../language/check-data'
import type { ReadSentence } from './reading'

type Stretch = Readonly<{ from: number; to: number }>

/** `l’école Saint-Jean`, `Maple Grove School`; `mon école` names none. `lists` are the words for such places. */
export function namedPlace(
  { sentence: { text }, matches }: ReadSentence,
  { notNames }: CheckData,
  lists: readonly string[],
): Stretch | null {
  for (const { list, from, to } of matches) {
    if (!lists.includes(list)) continue
    const after = /^(?:,|(?:\s+\p{Ll}[\p{L}’'-]*){0,2})\s+(?:[dl][’'])?(\p{Lu}\p{L}[\p{L}’'-]*)/u.exec(
      text.slice(to, to + 80),
    )
    if (after?.[1] && !notNames.includes(after[1])) return { from, to: to + after[0].length }
    const before = /^\p{Lu}/u.test(text.slice(from))
      ? /(?:\p{Lu}[\p{L}’'.-]+\s+)+$/u.exec(text.slice(Math.max(0, from - 80), from))
      : null
    if (before && !notNames.includes(before[0].trim())) return { from: from - before[0].length, to }
  }
  return null
}
