import { typedPlace, type TypedPlace } from '#letter/draft/correct'
import type { Words } from '#letter/draft/draft'
import type { Letter, Sentence } from '#letter/parts/letter'
import { letterSentences } from '#letter/parts/letter-sentences'
import { plainLetters } from '#letter/text/folded'
import type { Remark } from '#letter/check/remark'
import { isAboutWord } from './is-about-word'

/** A word that may be written otherwise: the remark on it, and the words to put instead, the likeliest first. */
export type WordCorrection = Readonly<{
  remark: Remark
  said: string
  instead: readonly string[]
  /** The only one that differs from it by no more than accents, apostrophes, hyphens and capitals, else by two letters that changed places; null where there is none, or several. */
  sure: string | null
  /** Whether the dictionary has not answered yet. */
  isAsked: boolean
}>

/** A remark on a word, and the word to put there. */
export type Chosen = Readonly<{ remark: Remark; word: string }>

/** What a dictionary has that looks like a word; undefined until it was asked. */
export type Alike = (word: string) => readonly string[] | undefined

const mostInstead = 3

/** Remarks on words, in the order of the words in the letter. */
export function inReadingOrder(remarks: readonly Remark[], letter: Letter): readonly Remark[] {
  const order = new Map(letterSentences(letter).map(({ id }, index) => [id, index]))
  const placeOf = ({ place }: Remark) => (place.kind === 'sentence' ? (order.get(place.id) ?? 0) : 0)
  const from = ({ place }: Remark) => (place.kind === 'sentence' ? place.from : 0)
  return remarks.toSorted((a, b) => placeOf(a) - placeOf(b) || from(a) - from(b))
}

/** The words that may be written otherwise, in the order of the remarks. Those that differ least hide the others. */
export function wordCorrections(all: readonly Remark[], alike: Alike): readonly WordCorrection[] {
  return all.filter(isAboutWord).map((remark) => {
    const { said = '', instead } = remark.words
    const found = instead === undefined ? alike(said) : [instead]
    const offered = found ?? []
    const sameLetters = offered.filter((word) => lettersOf(word) === lettersOf(said) && !isCut(said, word, offered))
    const near = sameLetters.length > 0 ? sameLetters : offered.filter((word) => hasTwoSwapped(said, word))
    return {
      remark,
      said,
      instead: (near.length > 0 ? near : offered).slice(0, mostInstead),
      sure: near.length === 1 ? (near[0] ?? null) : null,
      isAsked: found === undefined,
    }
  })
}

/** Those that can all be put right at once: each remark with the only word that is near. */
export function sureWords(corrections: readonly WordCorrection[]): readonly Chosen[] {
  return corrections.flatMap(({ remark, sure: word }) => (word === null ? [] : [{ remark, word }]))
}

function lettersOf(word: string): string {
  return plainLetters(word).toLowerCase().replace(/['’-]/g, '')
}

/** Whether a dictionary only cut a word in two, as it does with a name that it does not have: `gm ail`, `gm-ail`. */
function isCut(said: string, word: string, offered: readonly string[]): boolean {
  return !said.includes('-') && word.includes('-') && offered.includes(word.replaceAll('-', ' '))
}

/** Whether a word is another with two neighbouring letters in each other's place: `recieved` is `received`. A short word, or one with a capital, may be a name. */
function hasTwoSwapped(said: string, word: string): boolean {
  if (said.length < shortestSwapped || /\p{Lu}/u.test(said + word)) return false
  const [a, b] = [lettersOf(said), lettersOf(word)]
  return a !== b && [...a].some((letter, at) => a.slice(0, at) + (a[at + 1] ?? '') + letter + a.slice(at + 2) === b)
}

const shortestSwapped = 4

/** The sentence of a letter that a remark is about. */
export function sentenceOf({ place }: Remark, letter: Letter): Sentence | undefined {
  return letterSentences(letter).find(({ id }) => place.kind === 'sentence' && id === place.id)
}

/** Where a word that was marked stands in an answer; null where it was only written on the page. */
export function placeTyped(words: Words, remark: Remark, letter: Letter): TypedPlace | null {
  const sentence = sentenceOf(remark, letter)
  return remark.place.kind === 'sentence' && sentence ? typedPlace(words, sentence, remark.place, letter) : null
}

/**
 * Those of the remarks on a letter that was `checked` whose words are still in the letter of today, as far as is known before the next
 * look: not those that were corrected, or typed otherwise. Each is looked for in its answer, and a word that is there once has one remark.
 */
export function remaining(all: readonly Remark[], checked: Letter, words: Words, letter: Letter): readonly Remark[] {
  if (all.length === 0 || checked === letter) return all
  const [now, before] = [textsOf(letter), textsOf(checked)]
  const touched = all.filter((remark) => {
    const { place } = remark
    return isAboutWord(remark) && place.kind === 'sentence' && now.get(place.id) !== before.get(place.id)
  })
  // Of more, none is looked for at a key: the next look tells.
  const sought = touched.length <= mostSought ? touched : []
  const changed = touched.map((remark) => ({
    remark,
    place: sought.includes(remark) ? placeTyped(words, remark, checked) : null,
  }))
  const gone = changed.filter(({ place }) => !place || changed.some((other) => isBetter(other.place, place)))
  return all.filter((remark) => !gone.some((one) => one.remark === remark))
}

/** How many words are looked for in an answer at a key. */
const mostSought = 12

function textsOf(letter: Letter): ReadonlyMap<string, string> {
  return new Map(letterSentences(letter).map(({ id, text }) => [id, text]))
}

function isBetter(a: TypedPlace | null, b: TypedPlace): boolean {
  return a?.question === b.question && a.field === b.field && a.from === b.from && a.alike > b.alike
}
