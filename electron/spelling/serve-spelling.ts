import type { MessagePort } from 'node:worker_threads'
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm'
import type { Dictionary } from './dictionaries'
import { withApostrophe } from './missing-apostrophe'
import { classicalForms } from './rectified-french'

/** What is asked of the dictionaries, and what they answer; `id` binds the two. */
export type Asked = Readonly<{ id: number; dictionary: Dictionary } & ({ words: readonly string[] } | { like: string })>
export type Answered = Readonly<{ id: number } & ({ words: readonly string[] } | { failed: string })>

const mostSuggestions = 5

/** Where the two files of a dictionary are. */
export type Shelf = (dictionary: Dictionary) => Readonly<{ affixes: string; words: string }>

/** Answers, on a port, which words a dictionary lacks or has alike. A dictionary is read when it is first asked for. */
export function serveSpelling(port: Pick<MessagePort, 'on' | 'postMessage'>, shelf: Shelf): void {
  const open = new Map<Dictionary, Promise<Hunspell>>()
  const opened = (name: Dictionary): Promise<Hunspell> => {
    const { affixes, words } = shelf(name)
    const found = open.get(name) ?? createHunspellFromFiles(affixes, words)
    open.set(name, found)
    return found
  }
  const answer = async (asked: Asked): Promise<Answered> => {
    try {
      const hunspell = await opened(asked.dictionary)
      const words =
        'like' in asked
          ? alike(hunspell, asked.like, asked.dictionary)
          : lacking(hunspell, asked.words, asked.dictionary)
      return { id: asked.id, words }
    } catch (error) {
      return { id: asked.id, failed: String(error) }
    }
  }
  // Sound: the other end of the port is `Speller`, whose messages have this type.
  port.on('message', (asked) => void answer(asked as Asked).then((answered) => port.postMessage(answered)))
}

function lacking(hunspell: Hunspell, words: readonly string[], dictionary: Dictionary): readonly string[] {
  const has = (word: string) => hunspell.testSpelling(word)
  return words.filter((word) => {
    const plain = plainOf(word)
    return !has(plain) && !otherForms(plain, dictionary).some(has)
  })
}

/** Other spellings under which a right word may stand in the dictionary. */
function otherForms(word: string, dictionary: Dictionary): readonly string[] {
  return dictionary === 'fr' ? classicalForms(word) : word.endsWith("'s") ? [word.slice(0, -2)] : []
}

function alike(hunspell: Hunspell, word: string, dictionary: Dictionary): readonly string[] {
  const plain = plainOf(word)
  const elided = withApostrophe(plain, dictionary)
  const likeliest = elided !== null && hunspell.testSpelling(elided) ? [elided] : []
  const others = hunspell.getSpellingSuggestions(plain).filter((one) => !hasStrayLetter(one))
  return [...new Set([...likeliest, ...others].map((one) => one.replaceAll("'", '’')))].slice(0, mostSuggestions)
}

/** Words that are like another but for a letter set apart ("tournoi t") help nobody. */
function hasStrayLetter(words: string): boolean {
  return /(?<![\p{L}'’])(?![aàyôi])\p{L}(?![\p{L}'’])/iu.test(words)
}

function plainOf(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('‐', '-')
}
