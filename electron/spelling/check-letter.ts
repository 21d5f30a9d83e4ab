import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { misspeltAmong, wordsToSpell } from '#letter/spelling/words-to-spell'
import { readLanguage } from '#locales/registry'
import type { MisspeltWord } from '../bridge/spelling-calls'
import { dictionaryFor } from './dictionaries'
import type { Speller } from './speller'

/** The writer's words in a letter that the dictionary of its convention does not have, in reading order. */
export async function checkLetter(letter: Letter, draft: Draft, speller: Speller): Promise<readonly MisspeltWord[]> {
  const dictionary = dictionaryFor(letter.convention)
  if (!dictionary) return []
  const { tag, sentences, elision, foreignLetters, unspelledLetters, particles, conventions } = await readLanguage(
    letter.convention,
  )
  const titles = conventions[letter.convention]?.typography.titles ?? []
  const rules = { tag, sentences, elision, foreignLetters, unspelledLetters, particles, titles }
  const words = wordsToSpell(letter, draft, rules)
  const lookedUp = words.flatMap(({ text, parts }) => [text, ...parts.map((part) => part.text)])
  return misspeltAmong(words, await speller.lacking(dictionary, lookedUp))
}
