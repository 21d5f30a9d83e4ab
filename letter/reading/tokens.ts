/** A word of a text, folded for comparing: `l’employé` is `l'` and `employé`, `rip-off` is `rip` and `off`. */
export type Token = Readonly<{
  word: string
  from: number
  to: number
  /** Whether a mark other than an apostrophe or a hyphen separates it from the word before. */
  afterMark: boolean
  /** Whether it begins with a capital and does not shout: `Oak`, `A`; `I` says nothing. */
  capital: boolean
}>

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?=\p{L}))?/gu

/** The words of a text in order. Letters of every alphabet make words, unlike with `\b`. */
export function tokensOf(text: string): readonly Token[] {
  let end = 0
  return Array.from(text.matchAll(wordPattern), (found) => {
    const [from, afterMark] = [found.index, /[^\s'’-]/u.test(text.slice(end, found.index))]
    end = from + found[0].length
    const capital = /^(?!I$)\p{Lu}(?:\p{Ll}|$)/u.test(found[0])
    return { word: found[0].toLowerCase().replace('’', "'"), from, to: end, afterMark, capital }
  })
}
