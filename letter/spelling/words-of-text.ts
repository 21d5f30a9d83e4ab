import { escapePattern } from '../text/escape-pattern'
import { sentencePatterns, type SentenceMarks } from '../text/sentence-marks'
import { endsWithAbbreviation } from '../text/split-sentences'

/** A word of a text: `text` is what stands from `from` to `to` (UTF-16 offsets). */
export type Word = Readonly<{ text: string; from: number; to: number; isName: boolean }>

/** What the words of a language depend on: its tag, its marks, and the titles whose full stop ends no sentence. */
export type WordRules = Readonly<{
  tag: string
  sentences: SentenceMarks
  /** Small words that stand at the head of another, with an apostrophe between them. */
  elision: Readonly<{ heads: readonly string[] }> | null
  /** Signs of other alphabets, as a class of characters; with a capital, they make a name. */
  foreignLetters: string
  /** Signs of its own alphabet that no word of the language has, in the same way: words of phonetics are not spelled. */
  unspelledLetters?: string | undefined
  particles: Readonly<{ people: readonly string[] }>
  titles: readonly string[]
}>

/** Longer, it is no word of any dictionary. */
const longestWord = 60

const run = /[\p{L}\p{M}\p{N}_]+(?:['’‐-][\p{L}\p{M}\p{N}_]+)*/gu
const untouched = /(?<!\S)(?:\S*(?:@|:\/\/|#|\\)\S*|[wW]{3}\.\S+|[\p{L}\p{N}-]+(?:\.[\p{Ll}\p{N}-]{2,})+(?:\/\S*)?)/gu

/**
 * The words of a text whose spelling can be looked up, in order: no number, code, address, link, acronym, abbreviation or single
 * letter, and none in another alphabet or in that of phonetics;
 * an elided word stands without its elision. `isName` tells a capital in the middle of a sentence, or a small word within a name.
 */
export function wordsOfText(text: string, rules: WordRules): readonly Word[] {
  const blanked = blankedCodes(text)
  const { tag, sentences, elision, foreignLetters, unspelledLetters = '', particles, titles } = rules
  const isOwn = ownLetters(tag, unspelledLetters)
  const { beforeFirst } = sentencePatterns(sentences)
  const foreign = foreignLetters ? new RegExp(`[${foreignLetters}]`, 'u') : null
  const heads = elision && headsPattern(elision)
  const allCapitals = !/\p{Ll}/u.test(blanked)
  const words = [...blanked.matchAll(run)].flatMap(({ 0: whole, index }) => {
    const elided = heads?.exec(whole)?.[0].length ?? 0
    const word = whole.slice(elided)
    if (!isSpelled(word, allCapitals) || !isOwn(word) || isAbbreviation(blanked, whole, index, sentences)) return []
    const from = index + elided
    const before = blanked.slice(Math.max(0, index - near), index)
    const startsSomething =
      elided === 0 && beforeFirst.test(before) && !endsWithAbbreviation(before.trimEnd(), titles, sentences)
    const isName = !allCapitals && hasCapital(word) && (!startsSomething || foreign?.test(word) === true)
    return [{ text: word, from, to: from + word.length, isName }]
  })
  return words.map((word, index) =>
    isWithinName(word, words[index - 1], words[index + 1], particles) ? asName(word) : word,
  )
}

/** A text of the same length, with zeros for its addresses, links and paths, which nobody spells. */
export function blankedCodes(text: string): string {
  return text.replace(untouched, (found) => '0'.repeat(found.length))
}

/** The parts of a word with hyphens that can be looked up one by one; none for a word without. */
export function hyphenParts({ text, from, isName }: Word): readonly Word[] {
  const parts = [...text.matchAll(/[^‐-]+/gu)]
  if (parts.length < 2) return []
  return parts
    .filter(([part]) => part.length > 1)
    .map(({ 0: part, index }) => ({ text: part, from: from + index, to: from + index + part.length, isName }))
}

function headsPattern({ heads }: NonNullable<WordRules['elision']>): RegExp {
  return new RegExp(`^(?:(?:${heads.map(escapePattern).join('|')})['’])+`, 'iu')
}

const hasCapital = (word: string) => /^\p{Lu}/u.test(word)
const asName = (word: Word): Word => ({ ...word, isName: true })

/** The small words of `Amis du Fleuve`, `Ludwig van Beethoven`. */
function isWithinName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  { people }: WordRules['particles'],
): boolean {
  const adjoins = before?.to === word.from - 1 && after?.from === word.to + 1
  return adjoins && people.includes(word.text) && hasCapital(before.text) && after.isName
}

/** Acronyms and names such as `iPad` have capitals of their own, which say nothing where all is in capitals. */
function isSpelled(word: string, allCapitals: boolean): boolean {
  if (word.length < 2 || word.length > longestWord || /[\p{N}_]/u.test(word)) return false
  return allCapitals || !/\p{Ll}\p{Lu}|^[\p{Lu}\p{M}'’‐-]+s?$/u.test(word)
}

// What ends a sentence stands close: a long text must not be read again for each of its words.
const near = 40

const madeOwn = new Map<string, (word: string) => boolean>()

/** Whether a word is in letters of the language of a tag: no dictionary of it has another. Those of several alphabets take any. */
function ownLetters(tag: string, unspelled: string): (word: string) => boolean {
  const key = `${tag} ${unspelled}`
  const known = madeOwn.get(key) ?? makeOwnLetters(tag, unspelled)
  madeOwn.set(key, known)
  return known
}

const ofSeveral: readonly string[] = ['Jpan', 'Kore', 'Hans', 'Hant']

function makeOwnLetters(tag: string, unspelled: string): (word: string) => boolean {
  const { script } = new Intl.Locale(tag).maximize()
  const ofOthers =
    script === undefined || ofSeveral.includes(script) ? [] : [`(?![\\p{scx=${script}}\\p{scx=Zyyy}])\\p{L}`]
  const other = new RegExp([...ofOthers, unspelled === '' ? '(?!)' : `[${unspelled}]`].join('|'), 'u')
  return (word) => !other.test(word)
}

/** `boul.`, `téléc.`: they stand for a word. */
function isAbbreviation(text: string, word: string, from: number, { leading, trailing }: SentenceMarks): boolean {
  const end = from + word.length
  if (text[end] !== '.') return false
  const stopped = `${word.toLowerCase()}.`
  return leading.includes(stopped) || trailing.includes(stopped)
}
