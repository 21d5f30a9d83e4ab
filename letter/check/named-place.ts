import type { Language } from '../language/language'
import { nameParticles } from '../language/name-particles'
import type { Match } from '../reading/phrase-index'
import { tokensOf } from '../reading/tokens'
import type { Stretch } from '../text/stretch'
import type { Reading, ReadSentence } from './reading'

/** `l’école Saint-Jean`, `Maple Grove School`; `mon école` names none. `lists` are the words for such places. */
export function namedPlace(
  { sentence: { text }, matches }: ReadSentence,
  { language }: Pick<Reading, 'language'>,
  lists: readonly string[],
): Stretch | null {
  const { notNames } = language.reading
  const { elided } = nameParticles(language.particles)
  const named = new RegExp(`^(?:,|(?:\\s+\\p{Ll}[\\p{L}’'-]*){0,2})\\s+${elided}(\\p{Lu}\\p{L}[\\p{L}’'-]*)`, 'u')
  for (const { list, from, to } of matches) {
    if (!lists.includes(list)) continue
    const after = named.exec(text.slice(to, to + 80))
    if (after?.[1] && !notNames.includes(after[1])) return { from, to: to + after[0].length }
    const before = /^\p{Lu}/u.test(text.slice(from))
      ? /(?:\p{Lu}[\p{L}’'.-]+\s+)+$/u.exec(text.slice(Math.max(0, from - 80), from))
      : null
    if (before && !notNames.includes(before[0].trim())) return { from: from - before[0].length, to }
  }
  return null
}

/** Where a sentence tells a home, and no other place, unless it says that it is the writer’s; a number of minutes or of kilometres, “I live at 5 minutes from you”, is no address. */
export function homesIn(
  { sentence: { text }, matches }: ReadSentence,
  { reading }: Pick<Language, 'reading'>,
): readonly Match[] {
  const isOwn = matches.some(({ list }) => list === 'own-code')
  const others = isOwn ? [] : matches.filter(({ list }) => list === 'no-home')
  return matches.filter(({ list, from, to }) => {
    if (others.some((other) => other.from < to && from < other.to)) return false
    const next = tokensOf(text.slice(to, to + 30))[0]?.word ?? ''
    return list === 'home' && !reading.counted.includes(next)
  })
}
