import type { Language } from '#letter/language/language'
import { Languages } from '#locales/languages'
import { languages as library } from '#locales/registry'
import type { AppWords, Part, Parts } from '#locales/words'
import { foldersIn } from './folders-in'

/** The languages of a folder of folders, read from the disk. */
export function languagesIn(folder: string): Languages {
  const { indexes, files } = foldersIn(folder)
  return new Languages(indexes, files)
}

/** The languages of the app. All that they say is loaded once a test has imported this. */
export { languages as library, languageOf } from '#locales/registry'

/** Every language a letter can be written in. */
export const languages: readonly Language[] = await Promise.all(
  library.tags.map(async (tag) => {
    await library.load(tag, 'check', 'addresses')
    return library.read(tag, 'letter')
  }),
)

/** The languages in which the app is walked through, and whose words tests name. Another is tried by its own words alone. */
export const testedLanguages = ['fr', 'en'] as const
export type TestedLanguage = (typeof testedLanguages)[number]

/** A part of every language of the app, by its tag. */
async function partOfAll<P extends Part>(part: P): Promise<Readonly<Record<TestedLanguage, Parts[P]>>> {
  const parts = await Promise.all(library.appTags.map(async (tag) => [tag, await library.read(tag, part)] as const))
  // Sound for the two languages that tests name; the others are found by their tag.
  return Object.fromEntries(parts) as Readonly<Record<TestedLanguage, Parts[P]>>
}

const windowWords = await partOfAll('window')
const screenWords = await partOfAll('screens')
const allWords = Object.keys(windowWords).map((tag) => {
  const language = tag as TestedLanguage
  return [tag, { ...windowWords[language], ...screenWords[language] }] as const
})
/** All that the window can say, by language. */
export const appWords = Object.fromEntries(allWords) as Readonly<Record<TestedLanguage, AppWords>>
/** What the check says, by language. */
export const checkWords = await partOfAll('remarks')
/** The words of the command line, by language. */
export const commandLineWords = await partOfAll('command-line')
/** The words of the menu and the dialogs, by language. */
export const desktopWords = await partOfAll('desktop')
/** What one can do next, by language and place. */
export const nextSteps = await partOfAll('next-steps')
/** The letters that others wrote, by language. */
export const stories = await partOfAll('stories')
