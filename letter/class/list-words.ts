import { folded } from '../text/folded'
import { foreignHeadings } from './foreign-headings'

/** The words over the columns of a list, and of its lines that are no pupil: `class-list.json` of the folder of a language, or of all of them. */
export type ListWords = Readonly<{
  /** Over the first names. */
  given: readonly string[]
  /** Over the family names. */
  family: readonly string[]
  /** Over whole names, in an order that is not said; beside family names, over the first names. */
  name: readonly string[]
  /** Over whole names that begin with the first name. */
  givenFirst: readonly string[]
  /** Over whole names that begin with the family name. */
  familyFirst: readonly string[]
  /** What stands beside these: "my", "of the", "student’s". */
  beside: readonly string[]
  /** What stands in brackets before the name that a pupil uses: "goes by". */
  called: readonly string[]
  /** What stands in brackets after a name, to say how one speaks of the pupil: "she/her". */
  pronouns: readonly string[]
  /** What stands after the first name where a family has several of one: "Jr.". */
  suffixes: readonly string[]
  /** How the title over a list begins. */
  titles: readonly string[]
  /** How a line that counts the list begins or ends. */
  totals: readonly string[]
  /** What stands before the last of names that are side by side. */
  and: readonly string[]
  /** First names of many pupils, and of few families or places: by them names side by side are told from the columns of a table, and a first name after a comma from a note. */
  firstNames: readonly string[]
}>

const made = new WeakMap<ListWords, ListWords>()

/** The words as a folded cell can be compared with them; made once. */
export function foldedWords(words: ListWords): ListWords {
  const folds = made.get(words) ?? fold(words)
  made.set(words, folds)
  return folds
}

function fold(words: ListWords): ListWords {
  // "FirstName" is one of a program.
  const all = (list: readonly string[]) => list.map(folded).flatMap((one) => [one, one.replaceAll(' ', '')])
  return {
    given: all([...words.given, ...foreignHeadings.given]),
    family: all([...words.family, ...foreignHeadings.family]),
    name: all(words.name),
    givenFirst: all(words.givenFirst),
    familyFirst: all(words.familyFirst),
    // "of the student" before "student".
    beside: all(words.beside).toSorted((one, other) => other.length - one.length),
    called: all(words.called),
    pronouns: all(words.pronouns),
    suffixes: all(words.suffixes),
    titles: all(words.titles),
    totals: all(words.totals),
    and: all(words.and),
    firstNames: all(words.firstNames),
  }
}
