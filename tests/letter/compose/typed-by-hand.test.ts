import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { letterHtml } from '#electron/export/letter-html'
import { writeDocx } from '#electron/export/docx'
import { compose } from '#letter/compose/compose'
import { emailText } from '#letter/email/email-text'
import type { Letter } from '#letter/parts/letter'
import { blockText, joinBlocks, paragraphText } from '#letter/parts/plain-text'
import { docxText, unescaped } from '#tests/docx-text'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }

/** Texts as people type and paste them, one a line: prices, sizes, codes, telephones, quotes, lists, poems, other scripts, drawings. */
const texts = readFileSync(join(import.meta.dirname, 'typed-by-hand.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) =>
    line.replace(/\\(?:u([0-9a-f]{4})|([nt\\]))/g, (_, code: string | undefined, sign: string = '') =>
      code ? String.fromCharCode(parseInt(code, 16)) : (signs[sign] ?? ''),
    ),
  )

/** The answer as the letter says it. */
function shown({ parts }: Letter): string {
  const own = parts.flatMap((part) => {
    if (part.kind !== 'paragraph') return []
    const [first, ...rest] = part.sentences.filter(({ source, origin }) => source === 'what' && origin === 'writer')
    return first ? [{ ...part, sentences: [first, ...rest] as const }] : []
  })
  return joinBlocks(own, (part) => (part.kind === 'paragraph' ? paragraphText(part) : ''))
}

/** A text as one reads it, whatever its no-break spaces, those that a convention puts before its marks and units and in its quotes, and its indents. */
function read(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2066\u2069]/g, '')
    .replace(/«\s+(?=\S)/g, '«')
    .replace(/(?<=\S)\s+»/g, '»')
    .replaceAll('…', '...')
    .replace(/\s*\n\s*\n\s*/g, '¶')
    .replace(/\s*\n\s*/g, '↵')
    .replace(/\s+/g, ' ')
    .replace(/(^|[¶↵])([-–—•]) ?/g, '$1$2')
    .replace(/(?<=\S) (?=[:;!?%$€£]|[.,]+(?:["”» ¶↵]|$))/g, '')
    .replace(/(\d) ?(h|°C)(?!\p{L}) ?/gu, '$1$2')
    .trim()
}

/** What a letter changed of a text, but for the capital that begins a sentence, a lone English i, the shape of its quotes, and the mark that ends a paragraph. */
function change(typed: string, said: string, convention: string): string | null {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(typed)) return said === '' ? null : said
  const [from, to] = [read(typed).split('¶'), read(said).split('¶')]
  if (from.length !== to.length) return 'the paragraphs'
  return from.map((one, at) => changeIn(one, to[at] ?? '', convention)).find((one) => one !== null) ?? null
}

function changeIn(typed: string, said: string, convention: string): string | null {
  const [from, to] = [[...typed], [...said]]
  const asks = /^(?:pourquoi|why)(?![\p{L}-])/iu.test(typed)
  if (!(asks ? /^[.?]?$/ : /^\.?$/).test(to.slice(from.length).join(''))) return `the end: ${said}`
  for (const [at, sign] of from.entries()) {
    const is = to[at] ?? ''
    const before = from.slice(0, at).join('')
    if (is === sign || quotesAlike(sign, is, before, from[at + 1])) continue
    const isLone = convention.startsWith('en') && sign === 'i' && /[\s"'“]$/.test(before)
    if (is !== sign.toLocaleUpperCase() || !(begins(before, convention) || isLone))
      return `${typed.slice(at)} | ${said.slice(at)}`
  }
  return null
}

/** Whether a sentence may begin after this: not after an abbreviation, nor within a word. */
function begins(before: string, convention: string): boolean {
  const [, word = ''] = /(\S*[.!?])["”»’)\]]*[ ↵]["'“«‘([]*$/u.exec(before) ?? []
  if (word === '') return /^(?:\P{L}{0,4}[ .)])?["'“«‘([–—•-]*$/u.test(before)
  return !languageOf(convention).sentences.leading.includes(word.toLowerCase())
}

/** Whether a straight quote became that which opens before a word, that which closes after one, or an apostrophe. */
function quotesAlike(typed: string, said: string, before: string, next = ' '): boolean {
  if (typed === "'" && said === '’') return true
  if (!/["']/.test(typed)) return false
  if (/[«“‘]/.test(said)) return /\S/.test(next) && !/[\p{L}\p{N}]$/u.test(before)
  return /[»”’]/.test(said) && /\S$/.test(before)
}

test.each([
  ['écrire à info@shop.ca', 'Écrire à info@shop.Ca.'],
  ['au boul. rené', 'Au boul. René.'],
  ['il fait 3 .5 m', 'Il fait 3.5 m.'],
  ['à 3 p. m. ici', 'À 3 p.m. ici.'],
  ["'oui'", '»oui»'],
  ['"oui"', '“oui“'],
  ['fin', 'Fin?'],
  ['fin', 'Fin!'],
  ['un mot', 'Un Mot.'],
  ['un mot -là', 'Un mot-là.'],
])('“%s” does not stand as it was typed in “%s”', (typed, said) => {
  expect(change(typed, said, 'fr-CA')).not.toBeNull()
})

test.each([
  ['1. un\n   a. la Poste a fermé\n   b. mon colis\n2. deux', '1. un\n  a. la Poste a fermé\n  b. mon colis\n2. deux'],
  ['- un\n\t* deux\n\t\t• trois\n- quatre', '- un\n  * deux\n    • trois\n- quatre'],
  ['Voici :\n  - un\n  - deux', 'Voici\u00a0:\n- un\n- deux'],
])('items stand as deep as they were typed: %j', (text, said) => {
  const letter = compose(makeDraft({ answers: { what: { kind: 'own', text } } }), languageOf('fr-CA'), '2026-11-21')
  expect(shown(letter)).toBe(said)
  expect(emailText(letter).body).toContain(said)
})

test.each(['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])(
  '%s: texts that were written by hand stand as they were typed in the letter and the e-mail',
  { timeout: 60_000 },
  async (convention) => {
    expect(texts.length).toBeGreaterThan(300)
    const changed: string[] = []
    for (const text of texts) {
      const draft = makeDraft({ convention, answers: { what: { kind: 'own', text } } })
      const letter = compose(draft, languageOf(convention), '2026-11-21')
      const how = change(text, shown(letter), convention)
      if (how !== null) changed.push(`${text}: ${how}`)
      expect(emailText(letter).body.replaceAll('\u202f', '\u00a0')).toContain(
        shown(letter).replaceAll('\u202f', '\u00a0'),
      )
    }
    expect(changed).toEqual([])
  },
)

test('the same texts are the same in Word and on the page of a PDF', { timeout: 60_000 }, async () => {
  const what = { kind: 'own', text: texts.join('\n\n') } as const
  const letter = compose(makeDraft({ answers: { what }, length: 'full' }), languageOf('fr-CA'), '2026-11-21')
  const letterText = joinBlocks(letter.parts, blockText)
  const lines = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])
  expect(lines(docxText(await writeDocx(letter)))).toEqual(lines(letterText))
  const [, body = ''] = letterHtml(letter).split('<body>')
  const shownLines = body.replace(/<br\/?>|<\/(?:p|li|h1)>/g, '\n').replace(/<[^>]*>/g, '')
  expect(lines(unescaped(shownLines))).toEqual(lines(letterText))
})
