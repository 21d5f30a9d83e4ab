import { folded } from '../text/folded'

/** Whether something could be a name: a letter, of whatever script, or a picture; an e-mail address is none. */
export function isName(text: string): boolean {
  return (
    /[\p{L}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text) && !/^[^\s@]+@[^\s@]+\.\p{L}+$/u.test(text)
  )
}

/** The first and the family name of one written as "TREMBLAY Emma" or "Emma TREMBLAY"; null for others. */
export function loudSplit(name: string): string | null {
  const words = name.split(' ')
  const alone = words.map(isInCapitals)
  return quietOf(words, withParticles(words, alone)) ?? quietOf(words, alone)
}

/** Whether a word is in capitals, as "McDONALD" is. */
export function isInCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replace(/^(?:Ma?c|[dl]['’])(?=\p{Lu})/u, ''))
}

/** What stands before a family name, small where that is in capitals: "de SOUZA", "Le GOFF". */
const particles = new Set(
  'de du des da do dos das di del della van von der den ten ter zu la le les el al ben bin bint abu abou ait ould st'.split(
    ' ',
  ),
)

// "de" is of the family name where that follows.
function withParticles(words: readonly string[], loud: readonly boolean[]): readonly boolean[] {
  return words.reduceRight<readonly boolean[]>((after, word, at) => {
    const isOfNext = particles.has(folded(word)) && after[0] === true
    return [loud[at] === true || isOfNext, ...after]
  }, [])
}

// The words that are not loud, where these are together at one end.
function quietOf(words: readonly string[], loud: readonly boolean[]): string | null {
  const quiet = words.filter((_, at) => !loud[at])
  if (quiet.length === 0 || quiet.length === words.length) return null
  const [from, to] = [loud.indexOf(false), loud.lastIndexOf(false)]
  const isApart = to - from + 1 === quiet.length && (from === 0 || to === words.length - 1)
  // "TREMBLAY - Emma"
  const said = quiet.join(' ').replace(/^[-–—:/] | [-–—:/]$/g, '')
  return isApart && isName(said) ? said : null
}
