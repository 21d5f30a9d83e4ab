import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDate } from '#letter/language/dates'
import { fill } from '#letter/text/fill'
import { typesetter } from '#letter/language/typography'
import { languages } from '#tests/languages'

/** What of the golden letters a language tool reads: paragraphs, salutations and closings, each with where it was first met. */
export type Prose = Readonly<{ text: string; convention: string; file: string }>

const happened: Readonly<Record<string, string>> = { fr: 'La porte était fermée.', en: 'The door was closed.' }

const asked: Readonly<Record<string, string>> = { fr: 'Pourriez-vous me répondre?', en: 'Could you please reply?' }

const folder = join(import.meta.dirname, '..', 'golden')

/** The prose of the golden letters of a language, each text once for each convention. Addresses and subjects are left out. */
export function goldenProse(language: string): readonly Prose[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  const found = files
    .toSorted((one, other) => one.localeCompare(other))
    .flatMap((file) => {
      const convention = new RegExp(`\\.(${language}-[A-Z]{2})\\.`).exec(file)?.[1]
      return convention ? lettersIn(file).flatMap((letter) => proseOf(letter, file, convention)) : []
    })
  return [...new Map(found.map((prose) => [`${prose.convention} ${prose.text}`, prose])).values()]
}

/** Every sentence that the app can add in a language, as it is in each convention that it is for, for whoever speaks, and with what it cites. */
export function phraseProse(tag: string): readonly Prose[] {
  const { phrases = [], conventions = {}, moment } = languages.find((language) => language.tag === tag) ?? {}
  return Object.entries(conventions).flatMap(([name, convention]) => {
    const date = formatDate('2026-10-28', convention.dates)
    const when = fill(moment?.on ?? '', { date })
    const cited = {
      date,
      answered: date,
      first: formatDate('2026-09-05', convention.dates),
      tracking: '4521',
      by: date,
      when,
      happened: happened[tag] ?? '',
      quoted: happened[tag] ?? '',
      pronoun: tag === 'fr' ? 'Elle' : 'She',
      child: tag === 'fr' ? 'Éloi' : 'Ruby',
      asked: asked[tag] ?? '',
    }
    return phrases
      .filter((phrase) => phrase.conventions?.includes(name) ?? true)
      .flatMap(({ role, text }) =>
        [...new Set(typeof text === 'string' ? [text] : Object.values(text))].map((one) => {
          return { text: typesetter(convention)(fill(one, cited)), convention: name, file: `phrases.${role}` }
        }),
      )
  })
}

function lettersIn(file: string): readonly string[] {
  const letters = readFileSync(join(folder, file), 'utf8').split(/^─+ .* ─+$/m)
  return letters.filter((letter) => letter.trim() !== '')
}

function proseOf(letter: string, file: string, convention: string): readonly Prose[] {
  const blocks = letter.split(/\n{2,}/).filter((block) => /^\S.*[.!?…,:][\])»”"’]*$/u.test(block))
  if (blocks.length < 3) throw new Error(`${file} has a letter without salutation, paragraph or closing`)
  return blocks.map((block) => ({ text: plain(block), file, convention }))
}

/** As the letter is: no bracket around the app's sentences, and its own no-break spaces. */
function plain(block: string): string {
  return block.replaceAll(/[[\]]/g, '').replaceAll('~', '\u00a0').replaceAll('^', '\u202f')
}
