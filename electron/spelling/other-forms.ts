import type { SpellingHelp } from '#locales/words'

/**
 * A word with one change among `others`, each way. How a right word may stand in a dictionary that does not have it as it is written: `connaître` for
 * `connaitre`, which the French reform of 1990 allows, `Sarah` for `Sarah's`.
 */
export function otherForms(word: string, others: SpellingHelp['alsoWritten']): readonly string[] {
  const written = [...new Set([word, word.toLowerCase()])]
  return others.flatMap(({ find, as }) =>
    written.flatMap((one) =>
      [...one.matchAll(new RegExp(find, 'gu'))].map(
        ({ index, 0: found }) => one.slice(0, index) + as + one.slice(index + found.length),
      ),
    ),
  )
}
