import { check } from '#letter/check/check'
import type { Remark } from '#letter/check/remark'
import { sayRemark } from '#letter/check/say-remark'
import type { Letter, Sentence } from '#letter/parts/letter'
import { checkWords } from '#locales/check-words'
import { commandLineWords } from '#locales/command-line'
import { languageOf } from '#locales/languages'
import { checkLetter } from '../spelling/check-letter'
import { Speller } from '../spelling/speller'
import { languageFor } from '../settings/words'
import { lineOf } from './message'
import type { Options } from './options'
import type { CommandNeeds } from './command-needs'
import type { NamedLetter } from './read-letters'

/** Prints the remarks on each letter, or says that it has none. Where a letter or a link is printed too, they go to standard error. */
export async function printRemarks(
  letters: readonly NamedLetter[],
  { outputs, mailto }: Options,
  { print, say, today, startSpelling }: CommandNeeds,
): Promise<void> {
  let stop = (): Promise<unknown> => Promise.resolve()
  const speller = new Speller(() => {
    const started = startSpelling()
    stop = started.stop
    return started.thread
  })
  const isTaken = mailto || outputs.text === '-'
  try {
    for (const named of letters) {
      const lines = await remarkLines(named, today(), speller)
      const words = commandLineWords[languageFor([named.letter.language])]
      if (lines.length === 0) say(lineOf({ key: 'noRemark', words: { file: named.file } }, words))
      else if (isTaken) for (const line of lines) say(line)
      else await print(`${lines.join('\n')}\n`)
    }
  } finally {
    await stop()
  }
}

/** What the check has to say of a letter, one line a remark, in the letter's language; the spelling comes last. */
async function remarkLines(named: NamedLetter, today: string, speller: Speller): Promise<readonly string[]> {
  const { file, draft, letter } = named
  const appLanguage = languageFor([letter.language])
  const remarks = check(draft, letter, languageOf(draft.convention), today)
  const words = commandLineWords[appLanguage]
  const lines = remarks.flatMap((remark) => {
    const said = sayRemark(remark, checkWords[appLanguage], draft.register)
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
  const text = letter.parts.flatMap(sentencesOf).find(({ id }) => id === place.id)?.text ?? ''
  const passage = text.slice(place.from, place.to)
  return passage.length > longestPassage ? `${passage.slice(0, longestPassage - 1)}…` : passage
}

function sentencesOf(part: Letter['parts'][number]): readonly Sentence[] {
  if ('sentences' in part) return part.sentences
  return 'sentence' in part ? [part.sentence] : []
}
