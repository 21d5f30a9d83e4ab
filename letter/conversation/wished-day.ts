import type { Language } from '../language/language'
import { bodySentences } from '../parts/letter-sentences'
import type { Letter } from '../parts/letter'
import { readSentence } from '../reading/read-sentence'

/** The first ISO day, after `today`, by which a letter asks for something; undefined where it sets none. */
export function wishedDay(letter: Letter, language: Language, today: string): string | undefined {
  return bodySentences(letter)
    .filter(({ source }) => source === 'ask' || source === 'asked')
    .flatMap(({ text }) => readSentence(text, language, today).deadlines.map(({ by }) => by))
    .filter((by) => by > today)
    .toSorted()[0]
}
