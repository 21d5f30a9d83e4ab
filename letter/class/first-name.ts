import { cleanLine } from '../text/clean-text'
import { folded } from '../text/folded'
import type { NameOrder } from './list-columns'

/** What stood in a cell and is no part of a first name. */
export type LeftOut = 'family' | 'number' | 'address' | 'note'

/** A name as read: `whole` where a family name may be in it that could not be told from the first name. */
export type ReadName = Readonly<{ name: string; leftOut: readonly LeftOut[]; whole: boolean }>

/** "1.", "2)", "03 -" or "4" before a name. */
const number = /^[([#]?\d{1,4}(?:[.)\]:°º]|\s?[-–—])?\s+(?=\S)|^\d{1,4}[.):]\s*(?=\p{L})/u
/** The bullets of lists, and the boxes to tick. */
const bullet = /^(?:\[[ xX]?\]|[•·‣◦▪▫●○■□☐☑✓✔➢➤→*–—-])\s*/u
/** "Emma <emma@school.ca>", "Emma (emma@school.ca)", "Emma - emma@school.ca". */
const address = /(?:\s*[-–—:,|])?\s*(?:[<([][^<>()[\]\s]+@[^<>()[\]\s]+[>)\]]|(?<=\s)[^<>()\s]+@[^<>()\s]+\.\p{L}+)$/u
/** An age or a class after a name: "(8 years old)", "(401)". */
const figures = /\s*\(\d[^()]*\)$/
/** A day of birth, a telephone number or an age after a name: "Emma 2017-03-02", "Emma, 8 years old". */
const figuresAfter = /(?<=\p{Lu}[\p{L}’'.-]*)[\s,–—-]+(?:\d[\d\s./-]{5,}|\d{1,2}(?:\s\p{Ll}+)+)$/u
/** What is said of a pupil, which is no nickname: "(allergic to nuts)". */
const note = /(?<=\p{Lu}.*)\s*[([](?:[^()[\]]*\s)?\p{Ll}[^()[\]]*[)\]]$/u
/** The sign of a sheet to sign: "Emma :"; the end of a sentence: "Emma." */
const closingSign = /\s*[:：]$|(?<=^\p{Lu}\p{L}{2,})\.$/u
/** What is called a pupil instead of a name, or beside it: "Pupil 3: Emma". */
const label = /^(\p{L}[\p{L} ’']*?)\s*(?:n[o°º]\.?\s*)?\d{1,3}\s*[:–—-]\s*(?=\p{L})/u

/** The first name in a cell. `isLoud` tells that the family names of the list are those in capitals; `labels` are the words, folded, for a pupil. */
export function firstName(cell: string, order: NameOrder, isLoud: boolean, labels: readonly string[]): ReadName {
  const line = cleanLine(cell)
  const bare = bareName(line, labels)
  // "Emma, born on 2 March": what follows is no first name.
  const [, told] = /^([^,]*\p{Lu}[^,]*),\s*\p{Ll}\S*\s[^,]*$/u.exec(bare.name) ?? []
  const { name, whole } = split(told ?? bare.name, order, isLoud)
  const leftOut = [
    ...bare.leftOut,
    ...(told === undefined ? [] : (['note'] as const)),
    ...(name === (told ?? bare.name) ? [] : (['family'] as const)),
  ]
  return { name, leftOut, whole }
}

/** A cell without a bullet, a number before it, or figures, an e-mail address or a note after it; as it is where nothing else would be left. */
export function bareName(
  line: string,
  labels: readonly string[] = [],
): Readonly<{ name: string; leftOut: readonly LeftOut[] }> {
  const unmarked = line.replace(bullet, '').replace(closingSign, '')
  const unlabelled = unmarked.replace(label, (all, said: string) => (labels.includes(folded(said)) ? '' : all))
  const unnumbered = unlabelled.replace(number, '').replace(bullet, '').replace(figures, '').replace(figuresAfter, '')
  const numbered = isName(unnumbered) ? unnumbered : unmarked
  const unaddressed = numbered.replace(address, '')
  const name = unaddressed.replace(note, '')
  return {
    name: isName(name) ? name : line,
    leftOut: [
      ...(numbered === unmarked ? [] : (['number'] as const)),
      ...(unaddressed === numbered || !isName(name) ? [] : (['address'] as const)),
      ...(name === unaddressed || !isName(name) ? [] : (['note'] as const)),
    ],
  }
}

/** A name without what it is called in brackets: "Alexandre (Alex)". */
export function withoutNickname(name: string): string {
  return name.replace(/\s*\([^()]*\)/g, '').trim()
}

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

function isInCapitals(word: string): boolean {
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
  return isApart && quiet.some(isName) ? quiet.join(' ') : null
}

function split(name: string, order: NameOrder, isLoud: boolean): Readonly<{ name: string; whole: boolean }> {
  if (order === 'given') return { name, whole: false }
  const [, family, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? []
  if (family !== undefined && first !== undefined && isName(first)) return { name: first, whole: false }
  const quiet = isLoud ? loudSplit(name) : null
  if (quiet !== null) return { name: quiet, whole: false }
  const [one, two, ...more] = withoutNickname(name)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
  if (two === undefined) return { name, whole: false }
  if (order === 'not-said' || more.length > 0) return { name, whole: true }
  return { name: order === 'family-first' ? two : (one ?? name), whole: false }
}
