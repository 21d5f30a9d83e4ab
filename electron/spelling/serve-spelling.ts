import type { MessagePort } from 'node:worker_threads'
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm'
import type { Dictionary } from './dictionaries'
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
      const words = 'like' in asked ? alike(hunspell, asked.like) : lacking(hunspell, asked.words, asked.dictionary)
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
    return !has(plain) && !(dictionary === 'fr' && classicalForms(plain).some(has))
  })
}

/** Words that differ by a letter set apart ("tournoi t") help nobody. */
function alike(hunspell: Hunspell, word: string): readonly string[] {
  return hunspell
    .getSpellingSuggestions(plainOf(word))
    .filter((one) => !/(?<![\p{L}'’])(?![aàyôi])\p{L}(?![\p{L}'’])/iu.test(one))
    .slice(0, mostSuggestions)
    .map((one) => one.replaceAll("'", '’'))
}

function plainOf(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").replaceAll('‐', '-')
}
