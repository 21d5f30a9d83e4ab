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

/** A text as one reads it, whatever the shape of its quotes and its spaces, and the spaces at marks and units. */
function read(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2066\u2069]/g, '')
    .replace(/[«»“”‘’']/g, '"')
    .replaceAll('…', '...')
    .replace(/\s*\n\s*\n\s*/g, '¶')
    .replace(/\s*\n\s*/g, '↵')
    .replace(/\s+/g, ' ')
    .replace(/(^|[¶↵])([-–—•]) ?/g, '$1$2')
    .replace(/ ?([":;!?%$€£.,]|[-–](?=\p{L})) ?/gu, '$1')
    .replace(/(\d) ?(h|°C)(?!\p{L}) ?/gu, '$1$2')
    .trim()
}

/** What a letter changed of a text, but for the capital that begins a sentence, a lone English i, and the mark that ends a paragraph. */
function change(typed: string, said: string, isEnglish: boolean): string | null {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(typed)) return said === '' ? null : said
  const [from, to] = [read(typed).split('¶'), read(said).split('¶')]
  if (from.length !== to.length) return 'the paragraphs'
  return from.map((one, at) => changeIn(one, to[at] ?? '', isEnglish)).find((one) => one !== null) ?? null
}

function changeIn(typed: string, said: string, isEnglish: boolean): string | null {
  const [from, to] = [[...typed], [...said]]
  if (!/^[.?]?$/.test(to.slice(from.length).join(''))) return `the end: ${said}`
  for (const [at, sign] of from.entries()) {
    const is = to[at] ?? ''
    if (is === sign) continue
    const before = from.slice(0, at).join('')
    const begins = /(?:^|[.!?]["”)\]]*[ ↵]?)["([]*$/u.test(before)
    const isLone = isEnglish && sign === 'i' && /[\s"]$/.test(before)
    if (is !== sign.toLocaleUpperCase() || !(begins || isLone)) return `${typed.slice(at)} | ${said.slice(at)}`
  }
  return null
}

test.each(['fr-CA', 'fr-FR', 'en-CA', 'en-US', 'en-GB'])(
  '%s: texts that were written by hand stand as they were typed in the letter and the e-mail',
  { timeout: 60_000 },
  async (convention) => {
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) {
      const draft = makeDraft({ convention, answers: { what: { kind: 'own', text } } })
      const letter = compose(draft, languageOf(convention), '2026-11-21')
      expect(change(text, shown(letter), convention.startsWith('en')), text).toBeNull()
      expect(emailText(letter).body.replaceAll('\u202f', '\u00a0')).toContain(
        shown(letter).replaceAll('\u202f', '\u00a0'),
      )
    }
  },
)

test('the same texts are the same in Word and on the page of a PDF', { timeout: 60_000 }, async () => {
  const what = { kind: 'own', text: texts.join('\n\n') } as const
  const letter = compose(makeDraft({ answers: { what }, length: 'full' }), languageOf('fr-CA'), '2026-11-21')
  const letterText = joinBlocks(letter.parts, blockText)
  const plain = (text: string) => text.replace(/\s+/gu, '')
  expect(plain(docxText(await writeDocx(letter)))).toBe(plain(letterText))
  const [, body = ''] = letterHtml(letter).split('<body>')
  expect(plain(unescaped(body.replace(/<[^>]*>/g, '')))).toBe(plain(letterText))
})
