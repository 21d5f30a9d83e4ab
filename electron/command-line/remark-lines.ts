import { check } from '#letter/check/check'
import { sayRemark } from '#letter/check/say-remark'
import type { Letter } from '#letter/parts/letter'
import { letterSentences } from '#letter/parts/letter-sentences'
import type { Remark } from '#letter/check/remark'
import { languageOf, languages } from '#locales/registry'
import { checkLetter } from '../spelling/check-letter'
import type { Speller } from '../spelling/speller'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** What the check has to say of a letter, one line a remark, in the letter's language; the spelling comes last. */
export async function remarkLines(named: NamedLetter, today: string, speller: Speller): Promise<readonly string[]> {
  const { file, draft, letter } = named
  const appLanguage = languageFor([letter.language])
  await languages.load(languages.tagOf(draft.convention), 'check')
  const remarks = check(draft, letter, languageOf(draft.convention), today)
  const words = commandLineWords(appLanguage)
  const lines = remarks.flatMap((remark) => {
    const said = sayRemark(remark, languages.words(appLanguage, 'remarks'), draft.register)
    const passage = passageOf(remark, letter)
    const key = passage === '' ? 'remark' : 'remarkOn'
    return said ? [lineOf({ key, words: { file, passage, title: said.title, why: said.why } }, words)] : []
  })
  const misspelt = (await checkLetter(letter, draft, speller)).map(({ word }) => word)
  const spelling = { key: 'misspelt', words: { file, list: [...new Set(misspelt)].join(', ') } } as const
  return misspelt.length > 0 ? [...lines, lineOf(spelling, words)] : lines
}

const longestPassage = 60

function passageOf({ place }: Remark, letter: Letter): string {
  if (place.kind !== 'sentence') return ''
  const text = letterSentences(letter).find(({ id }) => id === place.id)?.text ?? ''
  const passage = text.slice(place.from, place.to)
  return passage.length > longestPassage ? `${passage.slice(0, longestPassage - 1)}…` : passage
}
