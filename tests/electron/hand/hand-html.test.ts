import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { handHtml } from '#electron/hand/hand-html'
import { usualHand, type HandChoice } from '#letter/hand/hand-choice'
import { handPage } from '#letter/hand/hand-page'
import type { Letter } from '#letter/parts/letter'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter } from '#tests/letters'

const hand = { typeface: 'playwrite-ca', ruling: 'headline' } as const

function htmlOf(letter: Letter, choice: Partial<HandChoice> = {}, undrawn: readonly string[] = []): string {
  const chosen = { ...usualHand('adult'), ...choice }
  const typeface = 'data:font/woff2;base64,AAAA'
  return handHtml(letter, { page: handPage(letter.page, hand, chosen), kind: chosen.kind, typeface, undrawn })
}

const styleOf = (html: string) => /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
const blocksOf = (html: string) => html.slice(html.indexOf('</svg>') + 6, html.indexOf('</body>'))
const textOf = (html: string) =>
  blocksOf(html)
    .replaceAll(/<br>|<\/(?:p|h1)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')

test('a page to copy says its language and its title, runs nothing and loads nothing but its fonts', () => {
  const html = htmlOf(makeLetter())
  expect(html).toContain('<html lang="fr-CA" dir="ltr">')
  expect(html).toContain('<title>Catégorie des 9 ans et moins au tournoi</title>')
  const hash = createHash('sha256').update(styleOf(html)).digest('base64')
  expect(html).toContain(`content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'"`)
  expect(html.replace(styleOf(html), '')).not.toMatch(/\b(?:src|href|style|on\w+)=|<script/)
})

test.each(Object.entries(hostileTexts))('text from a person is text: %s', (_name, hostile) => {
  const tags = [...blocksOf(htmlOf(fillLetter(hostile))).matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag)
  expect(tags.filter((tag) => !['div', 'p', 'h1', 'br'].includes(tag ?? ''))).toEqual([])
})

test('lines alone take the room of the letter, whose words are not seen', () => {
  expect(styleOf(htmlOf(makeLetter(), { kind: 'lines' }))).toContain('visibility:hidden')
  expect(styleOf(htmlOf(makeLetter(), { kind: 'trace' }))).not.toContain('visibility:hidden')
})

test('the room of a sign that no font has is left free; nothing else changes', () => {
  const letter = fillLetter('Merci 🦩 encore')
  const [whole, without] = [textOf(htmlOf(letter)), textOf(htmlOf(letter, {}, ['🦩']))]
  expect(whole).toContain('🦩')
  expect(without).toBe(whole.replaceAll('🦩', ' '))
})

test('blocks of the middle stand there where the writing is small enough', () => {
  expect(blocksOf(htmlOf(makeLetter(), { size: 'older' }))).toContain('class="block middle"')
  expect(blocksOf(htmlOf(makeLetter(), { size: 'first' }))).not.toContain('middle')
})
