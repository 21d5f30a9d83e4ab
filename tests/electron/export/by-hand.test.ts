import { expect, test } from 'vitest'
import { byHandHtml } from '#electron/export/by-hand-html'
import { writeDocx } from '#electron/export/docx'
import type { GoesWith } from '#electron/export/goes-with'
import { letterHtml } from '#electron/export/letter-html'
import { blockText, joinBlocks } from '#letter/parts/plain-text'
import { filledSize } from '#letter/parts/printed-size'
import { makeHandwritten, pageByHand } from '#tests/by-hand'
import { docxPart } from '#tests/docx-file'
import { errorsOf } from '#tests/docx-readers'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter } from '#tests/letters'

const handwritten = makeHandwritten()
const letter = makeLetter({ handwritten })
const typed = makeLetter({ title: 'Le tournoi', handwritten: { ...handwritten, typed: true } })
const byHand = { file: handwritten.file, data: pageByHand, pixels: { width: 1300, height: 1800 } }
const goesWith: GoesWith = { badge: null, pictures: [], byHand }
const photo = { name: 'Le billet', file: 'billet-0a1b2c3d.png', data: pageByHand, pixels: { width: 60, height: 40 } }
const bodyOf = (html: string) => /<body>([^]*)<\/body>/.exec(html)?.[1] ?? ''
const sizeIn = (html: string) => Number(/\.words\{[^}]*font-size:([\d.]+)pt/.exec(html)?.[1])

test('a letter that has a page by hand is made with it or not at all', async () => {
  expect(() => letterHtml(letter)).toThrow('page by hand')
  expect(() => letterHtml(letter, { ...goesWith, byHand: { ...byHand, file: 'page-ffffffff.png' } })).toThrow()
  await expect(writeDocx(letter)).rejects.toThrow('page by hand')
})

test('the page fills the paper within the margins, in its own shape', () => {
  const { width, height } = filledSize(handwritten, letter.page)
  expect(width / height).toBeCloseTo(1300 / 1800)
  expect(width).toBeLessThanOrEqual(165.9)
  expect(width).toBeGreaterThan(160)
  expect(height).toBeLessThan(226)
  expect(filledSize({ width: 2000, height: 100 }, letter.page).width).toBeCloseTo(165.9)
})

test('on paper and in a PDF the page is first, and the text lies under it, in order', () => {
  const body = bodyOf(letterHtml(letter, goesWith))
  expect(body.indexOf(`<img src="${handwritten.file}" alt="">`)).toBeGreaterThan(0)
  expect(body).toMatch(/^<div class="by-hand"><img [^>]+><div class="words">.*Félix Côté.*Monsieur,/s)
  const after = bodyOf(letterHtml(typed, goesWith))
  expect(after).toMatch(/^<div class="by-hand first"><img [^>]+ alt="Le tournoi"><\/div><div class="sender">/)
})

test('no picture lies among the words under a page, as that of a signature would', () => {
  const words = '<div class="signature"><img src="signature" alt=""><p>Félix</p></div>'
  expect(byHandHtml(letter, byHand, words).match(/<img /g)).toHaveLength(1)
  expect(byHandHtml(typed, byHand, words).match(/<img /g)).toHaveLength(2)
})

test('the text under a page is the smaller the longer it is', () => {
  const long = (hostileTexts.long ?? '').slice(0, 20_000)
  const size = sizeIn(letterHtml(letter, goesWith))
  expect(size).toBeGreaterThan(6)
  const smaller = sizeIn(letterHtml({ ...fillLetter(long), handwritten }, goesWith))
  expect(smaller).toBeLessThan(size)
  expect(smaller).toBeGreaterThan(0)
})

test('a Word document has the page first, and its text to be heard in its place', async () => {
  const bytes = await writeDocx(letter, goesWith)
  expect(await errorsOf(bytes)).toEqual([])
  const xml = docxPart(bytes, 'word/document.xml')
  expect(xml.match(/<w:drawing>/g)).toHaveLength(1)
  const said = /descr="([^"]*)"/.exec(xml)?.[1]?.replaceAll('&apos;', "'").replaceAll('&quot;', '"')
  expect(said?.replace(/\s+/g, ' ')).toBe(joinBlocks(letter.parts, blockText).replace(/\s+/g, ' '))
  expect(xml).not.toContain('w:type="page"')
  expect(xml.match(/<w:sectPr/g)).toHaveLength(1)
})

test('where the typed letter comes too, it is after the page; what goes along is after both', async () => {
  const bytes = await writeDocx(typed, { ...goesWith, pictures: [photo] })
  expect(await errorsOf(bytes)).toEqual([])
  const xml = docxPart(bytes, 'word/document.xml')
  expect(xml).toMatch(/<w:sectPr.*descr="Le tournoi".*Monsieur,.*<w:pageBreakBefore\/>.*descr="Le billet"/s)
  const alone = docxPart(await writeDocx(letter, { ...goesWith, pictures: [photo] }), 'word/document.xml')
  expect(alone).toMatch(/<w:sectPr.*descr="Le billet"/s)
  expect(alone).not.toContain('pageBreakBefore')
})

test('what is heard in place of a page is bounded', async () => {
  const bytes = await writeDocx({ ...fillLetter('Bonjour. '.repeat(2000)), handwritten }, goesWith)
  expect(/descr="([^"]*)"/.exec(docxPart(bytes, 'word/document.xml'))?.[1]?.length).toBeLessThanOrEqual(6000)
})
