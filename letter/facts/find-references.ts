import { numberOf } from '../language/number-pattern'
import { readSentence } from '../reading/read-sentence'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import { labelled, readLabelled, type Labelled } from './labelled'
import type { Row } from './rows'

type Reference = FactOf<'reference'>

const code =
  /^[#nN°ºo.:\s]{0,4}(?<code>\p{Lu}{0,4}[ -]?\d{2,6}(?: \d{3,4}){1,3}(?![\p{L}\p{N}.,/-])|[\p{L}\p{N}]+(?:[-/._][\p{L}\p{N}]+)*)(?!\s?[$€£%]|[.,:]\d|[\p{L}\p{N}@])/u
const day = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))$/
const said = new Set<Reference['what']>(['order', 'booking', 'file', 'invoice'])

/** The number by which a matter is best found, as its label says; two where the same label stands before two. None of a customer or a parcel. */
export function findReferences(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  today: string,
): readonly Reference[] {
  const all = languages.flatMap((language) =>
    factRules(language).references.flatMap(({ what, label }, rank) =>
      readLabelled(labelled(rows, label), (text, one) => codeIn(text, one, language)).map(({ value, line }) => ({
        rank,
        reference: { kind: 'reference' as const, what, code: value, line },
      })),
    ),
  )
  const best = Math.min(...all.map(({ rank }) => rank))
  const found = all.filter(({ rank }) => rank === best).map(({ reference }) => reference)
  return found.length > 0 ? distinct(found) : distinct(saidIn(rows, languages, today))
}

/** A code with a figure, or a locator in capitals, that is no day, no telephone and no count. */
function codeIn(text: string, { label }: Labelled, language: FactLanguage): string | null {
  const { links } = factRules(language)
  const rest = text.replace(links, '')
  const found = code.exec(rest)?.groups?.['code']
  if (found === undefined || day.test(found)) return null
  const isMarked =
    /[#°º]|\p{L}\p{N}?\s?[:：#]/u.test(label + text.slice(0, text.length - rest.length + 3)) || /^\s*[:：#]/.test(text)
  if (/^\p{Lu}{5,8}$/u.test(found)) return isMarked && /^\s*[:：]/.test(text) ? found : null
  if (!/\d/.test(found) || !/^[\p{Lu}\p{N}._/-]+$|^[\p{Ll}\p{N}-]+$/u.test(found.replaceAll(' ', ''))) return null
  if (/^\p{Ll}/u.test(found)) return null
  return found.length >= (isMarked ? 3 : 5) && !isPhone(found, language) ? found : null
}

function isPhone(text: string, { numbers }: FactLanguage): boolean {
  if (/^\w+$/.test(text)) return false
  const found = numberOf(text, numbers.phones, '')
  return found !== null && found.from === 0 && found.to === text.length
}

/** Where no label stands alone: “your order 4432-A has left”. */
function saidIn(rows: readonly Row[], languages: readonly FactLanguage[], today: string): readonly Reference[] {
  return rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) =>
      languages.flatMap((language) =>
        readSentence(cell, language, today).references.flatMap(({ kind: what, code: found }) =>
          said.has(what) && !day.test(found) && !isPhone(found, language) && found.length > 3
            ? [{ kind: 'reference' as const, what, code: found, line }]
            : [],
        ),
      ),
    ),
  )
}

function distinct(found: readonly Reference[]): readonly Reference[] {
  const byCode = new Map<string, Reference>()
  for (const one of found) {
    const name = one.code.replace(/[^\p{L}\p{N}]/gu, '')
    if (!byCode.has(name)) byCode.set(name, one)
  }
  // More than two are a list, in which none is the one that is meant.
  return byCode.size > 2 ? [] : [...byCode.values()]
}
