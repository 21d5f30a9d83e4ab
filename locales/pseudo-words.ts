/** Texts by name, at any depth. */
type Words = string | boolean | readonly Words[] | { readonly [name: string]: Words }

/**
 * A text half as long again, word by word, with an accent on each vowel: in a window that speaks so, what is cut shows, and
 * so does what was written outside of the languages. What stands in braces is left, as it is filled later.
 */
export function lengthen(text: string): string {
  return text.replace(/\{\{?[^}]*\}\}?|\p{L}+/gu, (part) => (part.startsWith('{') ? part : longer(part)))
}

/**
 * Words of the window in a language that nobody speaks, for those who develop. Names that are no words stay, and so do the
 * words of the letter.
 */
export function lengthenAll<T extends Words>(words: T): T
export function lengthenAll(words: Words): Words {
  if (typeof words === 'string') return lengthen(words)
  if (typeof words === 'boolean') return words
  if (isList(words)) return words.map((one) => lengthenAll(one))
  return Object.fromEntries(
    Object.entries(words).map(([name, one]) => [name, stays(name, one) ? one : lengthenAll(one)]),
  )
}

const names = new Set(['id', 'takes', 'direction'])
const stays = (name: string, words: Words) => names.has(name) || (name === 'frames' && isList(words))
const accents = new Map([...'aeiouyAEIOUY'].map((vowel, place) => [vowel, [...'áéíóúýÁÉÍÓÚÝ'][place] ?? vowel]))

function longer(word: string): string {
  let missing = Math.ceil(word.length / 2)
  const accented = word.replace(/[aeiouy]/gi, (vowel) => {
    const said = accents.get(vowel) ?? vowel
    return missing-- > 0 ? said + said : said
  })
  return accented + 'é'.repeat(Math.max(0, missing))
}

function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words)
}
