import { cleanLine } from '../text/clean-text'
import { folded } from '../text/folded'
import { afterComma, type Manner } from './after-comma'
import type { NameOrder } from './list-columns'
import { isName, loudSplit } from './loud-names'

/** What stood in a cell and is no part of a first name. */
export type LeftOut = 'family' | 'number' | 'address' | 'note'

/** A name as read, and with what is noted beside it in brackets; `whole` where a family name may be in it that could not be told from the first name. */
export type ReadName = Readonly<{ name: string; noted: string; leftOut: readonly LeftOut[]; whole: boolean }>

/** "1.", "2)", "03 -" or "4" before a name. */
const number = /^[([#]?\d{1,4}(?:[.)\]:°º]|\s?[-–—])?\s+(?=\S)|^\d{1,4}[.):]\s*(?=\p{L})/u
/** "*** Emma ***" */
const fence = /^([-–—=*_~+])\1+\s*(\p{L}.*?)\s*\1\1+$/u
/** The bullets of lists, and the boxes to tick. */
const bullet = /^(?:\[[ xX]?\]|[•·‣◦▪▫●○■□☐☑✓✔➢➤→*–—-])\s*/u
/** "Emma <emma@school.ca>", "Emma (emma@school.ca)", "Emma - emma@school.ca". */
const address = /(?:\s*[-–—:,|])?\s*(?:[<([][^<>()[\]\s]+@[^<>()[\]\s]+[>)\]]|(?<=\s)[^<>()\s]+@[^<>()\s]+\.\p{L}+)$/u
/** An age or a class after a name: "(8 years old)", "(401)". */
const figures = /\s*\(\d[^()]*\)$/
/** A day of birth, a telephone number or an age after a name: "Emma 2017-03-02", "Emma, 8 years old". */
const figuresAfter = /(?<=\p{Lu}[\p{L}’'.-]*)[\s,–—-]+(?:\d[\d\s./-]{5,}|\d{1,2}(?:\s\p{Ll}{2,})+)$/u
/** What is said of a pupil in several words, none but the first with a capital: "(allergic to nuts)"; one word may be a nickname, and a capital begins one. */
const note = /(?<=\p{Lu}.*)\s*[([]([^()[\]\s]+(?:\s+(?!\p{Lu})[^()[\]\s]+)+)[)\]]$/u
/** What stands in brackets after a name, without a capital: “(she/her)”. */
const inBrackets = /(?<=\p{Lu}.*)\s*[([]([^()[\]\p{Lu}]+)[)\]]$/u
/** The sign of a sheet to sign: "Emma :". */
const closingSign = /\s*[:：]$/u
/** What is called a pupil instead of a name, or beside it: "Pupil 3: Emma". */
const label = /^(\p{L}[\p{L} ’']*?)\s*(?:n[o°º]\.?\s*)?\d{1,3}\s*[:–—-]\s*(?=\p{L})/u

/** The first name in a cell. */
export function firstName(cell: string, order: NameOrder, manner: Manner): ReadName {
  const line = cleanLine(cell)
  const bare = bareName(line, manner.labels, manner.called, manner.pronouns)
  const { name, whole, leftOut } = split(bare.name, order, manner)
  return { name, noted: `${name}${bare.note}`, leftOut: [...bare.leftOut, ...leftOut], whole }
}

type BareName = Readonly<{ name: string; note: string; leftOut: readonly LeftOut[] }>

/** A cell without a bullet, a number before it, or figures, an e-mail address or a note after it; as it is where nothing else would be left. */
export function bareName(
  line: string,
  labels: readonly string[] = [],
  called: readonly string[] = [],
  pronouns: readonly string[] = [],
): BareName {
  const unmarked = line.replace(fence, '$2').replace(bullet, '').replace(closingSign, '')
  const unlabelled = unmarked.replace(label, (all, said: string) => (labels.includes(folded(said)) ? '' : all))
  const unnumbered = unlabelled.replace(number, '').replace(bullet, '').replace(figures, '').replace(figuresAfter, '')
  const numbered = isName(unnumbered) ? unnumbered : unmarked
  const unaddressed = numbered.replace(address, '')
  const unsaid = unaddressed.replace(inBrackets, (all, said: string) => (pronouns.includes(folded(said)) ? '' : all))
  const name = unsaid.replace(note, (all, said: string, at: number) =>
    isCalled(folded(said), unsaid.slice(0, at), called) ? all : '',
  )
  if (!isName(name)) return { name: line, note: '', leftOut: numbered === unmarked ? [] : ['number'] }
  return {
    name,
    note: unaddressed.slice(name.length),
    leftOut: [
      ...(numbered === unmarked ? [] : (['number'] as const)),
      ...(unaddressed === numbered ? [] : (['address'] as const)),
      ...(name === unaddressed ? [] : (['note'] as const)),
    ],
  }
}

// "(goes by Liz)", or words that begin as the name does: "(Liz is fine)".
function isCalled(said: string, name: string, called: readonly string[]): boolean {
  const [begins] = /^\p{L}{3}/u.exec(said) ?? []
  const isLike = begins !== undefined && folded(name).includes(begins)
  return isLike || called.some((word) => ` ${said} `.includes(` ${word} `))
}

/** A name without what it is called in brackets: "Alexandre (Alex)". */
export function withoutNickname(name: string): string {
  return name.replace(/\s*\([^()]*\)/g, '').trim()
}

// "Marcus Jr.", after a comma.
function withoutSuffix(name: string, suffixes: readonly string[]): string {
  const [, first, last = ''] = /^(.*\S)\s+(\S+)$/u.exec(name) ?? []
  return first !== undefined && suffixes.includes(folded(last)) ? first : name
}

function split(name: string, order: NameOrder, manner: Manner): Omit<ReadName, 'noted'> {
  const comma = afterComma(name, order, manner)
  if (comma?.is === 'note') return { name: comma.before, whole: false, leftOut: ['note'] }
  if (comma?.is === 'unsure') return { name, whole: true, leftOut: [] }
  if (order === 'given') return { name, whole: false, leftOut: [] }
  if (comma) return { name: withoutSuffix(comma.after, manner.suffixes), whole: false, leftOut: ['family'] }
  const quiet = manner.isLoud ? loudSplit(name) : null
  if (quiet !== null) return { name: quiet, whole: false, leftOut: ['family'] }
  const [one = '', two, ...more] = withoutNickname(name)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
  if (two === undefined) return { name, whole: false, leftOut: [] }
  if (order === 'not-said' || more.length > 0) return { name, whole: true, leftOut: [] }
  return { name: order === 'family-first' ? two : one, whole: false, leftOut: ['family'] }
}
