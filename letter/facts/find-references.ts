import { numberOf } from '../language/number-pattern'
import { readSentence } from '../reading/read-sentence'
import type { FactOf } from './fact'
import { factRules, type FactLanguage } from './fact-rules'
import { labelled, readLabelled, type Value } from './labelled'
import type { Row } from './rows'

type Reference = FactOf<'reference'>

// Groups of digits, or a code; where a text lost its columns, the next word begins with its capital.
const code =
  /^(?:[#.:\s]|[nN][°ºo]\.?(?!\p{L})){0,4}(?<code>\p{Lu}{0,4}[ -]?\d{2,6}(?: \d{3,4}){1,3}(?![\p{L}\p{N}.,/-])|[\p{Lu}\p{N}]+(?:[-/._][\p{Lu}\p{N}]+)*(?=\p{Lu}\p{Ll})|[\p{L}\p{N}]+(?:[-/._][\p{L}\p{N}]+)*)(?!\s?[$€£%]|[.,:]\d|[\p{Ll}\p{N}@])/u
// All that a label is followed by, where it is nothing but capitals and figures: “A-330 9921-07”.
const spacedCode =
  /^(?:\p{Lu}{0,4}[-\p{N}./]*|(?=\p{Lu}*\p{N})[\p{Lu}\p{N}]{3,8})(?: (?=\S*\d)[\p{Lu}\p{N}./-]+)*(?: \p{Lu})?$/u
const day = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|(?:19|20)\d{2}))$/
const ofFile = new Set<Reference['what']>(['file', 'booking'])
const inSentences = new Set<Reference['what']>(['order', 'booking', 'file', 'invoice'])

/**
 * The number by which a matter is best found, as its label says; two where such labels stand before two. What a line begins with, or
 * names with a mark, counts before what a sentence mentions. None of a customer or a parcel.
 */
export function findReferences(
  rows: readonly Row[],
  languages: readonly FactLanguage[],
  today: string,
): readonly Reference[] {
  // The file of a patient is known by it, and not the matter.
  const ofMatter = rows.filter(({ line }) => languages.every((language) => !factRules(language).persons.test(line)))
  const all = languages.flatMap((language) =>
    factRules(language).references.flatMap(({ what, label }, place) =>
      readLabelled(labelled(ofFile.has(what) ? ofMatter : rows, label), (value, said) =>
        codeIn(value, said, what, language),
      ).map(({ value, line }) => ({
        rank: place + (value.isTold ? 0 : mentioned),
        reference: { kind: 'reference' as const, what, code: value.code, line },
      })),
    ),
  )
  const best = Math.min(...all.map(({ rank }) => rank))
  const found = all.filter(({ rank }) => rank === best).map(({ reference }) => reference)
  if (found.length > 0) return distinct(mostSaid(found, rows))
  const unpaid = ofMatter.filter(({ line }) => languages.every((language) => !factRules(language).payments.test(line)))
  return distinct(saidIn(unpaid, languages, today))
}

/** Of several of one kind those that come again most often: in the subject, for one. */
function mostSaid(found: readonly Reference[], rows: readonly Row[]): readonly Reference[] {
  const counted = found.map((one) => ({ one, times: rows.filter(({ line }) => line.includes(one.code)).length }))
  const most = Math.max(...counted.map(({ times }) => times))
  return counted.filter(({ times }) => times === most).map(({ one }) => one)
}

// The longest part of a line in which a code is looked for.
const longest = 60
// What is only mentioned comes after all that is told.
const mentioned = 100

/** A code with a figure, or a locator in capitals, that is no day, no telephone and no count. */
function codeIn({ text, isFirst }: Value, label: string, what: Reference['what'], language: FactLanguage) {
  const rest = text.slice(0, longest).replace(factRules(language).links, '')
  const between = text.slice(0, Math.min(text.length, longest) - rest.length)
  const isNamed = /^\s*[:：]/.test(between)
  const isNumber = factRules(language).number.test(label + between + rest.slice(0, 1))
  const isTold = isNamed || isFirst || isNumber
  const alone = isNamed && /(?:\d\D*){3}/.test(rest) ? (spacedCode.exec(rest)?.[0] ?? null) : null
  const found = alone ?? code.exec(rest)?.groups?.['code']
  if (found === undefined || day.test(found) || (!isNumber && isPhone(found, language))) return null
  const isEnd = /^\s*(?:$|[—–,(-])/.test(rest.slice(found.length))
  if (/^\p{Lu}{6}$/u.test(found)) return what === 'booking' && isTold && isEnd ? { code: found, isTold } : null
  const isCode = /\d/.test(found) && /^[\p{Lu}\p{N}][\p{Lu}\p{N} ._/-]*$/u.test(found)
  return isCode && found.length >= (isNamed || isNumber ? 3 : 5) ? { code: found, isTold } : null
}

function isPhone(text: string, { letter: { numbers } }: FactLanguage): boolean {
  if (/^\w+$/.test(text)) return false
  const found = numberOf(text, numbers.phones, '')
  return found !== null && found.from === 0 && found.to === text.length
}

/** Where no label stands alone: “your order 4432-A has left”. */
function saidIn(rows: readonly Row[], languages: readonly FactLanguage[], today: string): readonly Reference[] {
  return rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) =>
      languages.flatMap((language) =>
        readSentence(cell, language.letter, today).references.flatMap(({ kind: what, code: found }) =>
          inSentences.has(what) && !day.test(found) && !isPhone(found, language) && found.length > 3
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
