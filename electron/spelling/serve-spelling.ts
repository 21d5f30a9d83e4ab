import type { MessagePort } from 'node:worker_threads'
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm'
import { plainLetters } from '#letter/text/folded'
import { languages } from '#locales/registry'
import type { SpellingHelp } from '#locales/words'
import { withApostrophe } from './missing-apostrophe'
import { otherForms } from './other-forms'

/** What is asked of a dictionary: which of some words it lacks, or which are like one. The answer has the same `id`. */
export type Asked = Readonly<{ id: number; dictionary: string } & ({ words: readonly string[] } | { like: string })>
/** What a dictionary answers: words, or why there are none. */
export type Answered = Readonly<{ id: number } & ({ words: readonly string[] } | { failed: string })>

const mostSuggestions = 5

/** Where the two files of a dictionary are. */
export type Shelf = (dictionary: string) => Readonly<{ affixes: string; words: string }>

/** Answers, on a port, which words a dictionary lacks or has alike. A dictionary is read when it is first asked for. */
export function serveSpelling(port: Pick<MessagePort, 'on' | 'postMessage'>, shelf: Shelf): void {
  const open = new Map<string, Promise<Hunspell>>()
  const opened = (name: string): Promise<Hunspell> => {
    const { affixes, words } = shelf(name)
    const found = open.get(name) ?? createHunspellFromFiles(affixes, words)
    open.set(name, found)
    return found
  }
  const answer = async (asked: Asked): Promise<Answered> => {
    try {
      const hunspell = await opened(asked.dictionary)
      const help = await languages.read(asked.dictionary.split('-')[0] ?? '', 'spelling')
      const words = 'like' in asked ? alike(hunspell, asked.like, help) : lacking(hunspell, asked.words, help)
      return { id: asked.id, words }
    } catch (error) {
      return { id: asked.id, failed: String(error) }
    }
  }
  // Sound: the other end of the port is `Speller`, whose messages have this type.
  port.on('message', (asked) => void answer(asked as Asked).then((answered) => port.postMessage(answered)))
}

function lacking(hunspell: Hunspell, words: readonly string[], help: SpellingHelp): readonly string[] {
  const has = (word: string) => hunspell.testSpelling(word)
  return words.filter((word) => {
    const plain = plainOf(word)
    return !has(plain) && !otherForms(plain, help.alsoWritten).some(has)
  })
}

function alike(hunspell: Hunspell, word: string, help: SpellingHelp): readonly string[] {
  const plain = plainOf(word)
  const elided = withApostrophe(plain, help)
  const likeliest = elided !== null && hunspell.testSpelling(elided) ? [elided] : []
  const offered = sameButDoubledFirst(plain, suggestions(hunspell, plain)).filter((one) => !hasStrayLetter(one))
  const alsoMeant = otherForms(offered[0] ?? '', help.alsoMeant).filter((one) => hunspell.testSpelling(one))
  const all = [...likeliest, ...offered.slice(0, 1), ...alsoMeant, ...offered]
  return [...new Set(all.map((one) => one.replaceAll("'", '’')))].slice(0, mostSuggestions)
}

/** The engine stops after a time of its own: on a busy computer, with nothing. It is asked again then. */
function suggestions(hunspell: Hunspell, word: string, tries = 3): readonly string[] {
  const found = hunspell.getSpellingSuggestions(word)
  return found.length > 0 || tries === 1 ? found : suggestions(hunspell, word, tries - 1)
}

/** Those that only double a letter, or no longer do, come first: `adress` is `address`, not `dress`. */
function sameButDoubledFirst(word: string, found: readonly string[]): readonly string[] {
  const isFar = (one: string) => Number(undoubled(one) !== undoubled(word))
  return found.toSorted((a, b) => isFar(a) - isFar(b))
}

function undoubled(word: string): string {
  return plainLetters(word)
    .toLowerCase()
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Words that are like another but for a letter set apart ("tournoi t") help nobody. */
function hasStrayLetter(words: string): boolean {
  return /(?<![\p{L}'’])(?![aàyôi])\p{L}(?![\p{L}'’])/iu.test(words)
}

function plainOf(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('‐', '-')
}
