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
const goesWith: GoesWith = { badge: null, pictures: [], byHand: [byHand] }
const photo = { name: 'Le billet', file: 'billet-0a1b2c3d.png', data: pageByHand, pixels: { width: 60, height: 40 } }
const bodyOf = (html: string) => /<body>([^]*)<\/body>/.exec(html)?.[1] ?? ''
const sizeIn = (html: string) => Number(/\.words\{[^}]*font-size:([\d.]+)pt/.exec(html)?.[1])

test('a letter that has a page by hand is made with it or not at all', async () => {
  expect(() => letterHtml(letter)).toThrow('page by hand')
  expect(() => letterHtml(letter, { ...goesWith, byHand: [{ ...byHand, file: 'page-ffffffff.png' }] })).toThrow()
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
  expect(byHandHtml(letter, [byHand], words).match(/<img /g)).toHaveLength(1)
  expect(byHandHtml(typed, [byHand], words).match(/<img /g)).toHaveLength(2)
})

test('the text under a page is the smaller the longer it is', () => {
  const long = (hostileTexts.long ?? '').slice(0, 20_000)
  const size = sizeIn(letterHtml(letter, goesWith))
  expect(size).toBeGreaterThan(6)
  const smaller = sizeIn(letterHtml({ ...fillLetter(long), handwritten }, goesWith))
  expect(smaller).toBeLessThan(size)
  expect(smaller).toBeGreaterThan(0)
})

/** What a document of Word says, a line for each that it sets. */
const wordsOf = (xml: string) =>
  [...xml.replaceAll(/<w:br\/>/g, '<w:t> </w:t>').matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([block]) => [...block.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''))
    .join(' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim()

test('a Word document has the page first, and its text under it, to be found, heard and copied, told once', async () => {
  const bytes = await writeDocx(letter, goesWith)
  expect(await errorsOf(bytes)).toEqual([])
  const xml = docxPart(bytes, 'word/document.xml')
  expect(xml.match(/<w:drawing>/g)).toHaveLength(1)
  expect(xml.match(/descr="([^"]*)"/)?.[1]).toBe(letter.title)
  expect(wordsOf(xml)).toBe(joinBlocks(letter.parts, blockText).replace(/\s+/g, ' '))
  for (const [, look = ''] of xml.matchAll(/<w:r><w:rPr>(.*?)<\/w:rPr><w:(?:t|br)/g))
    expect(look).toContain('<w:color w:val="FFFFFF"/>')
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

const second = { ...byHand, file: 'page-1b2c3d4e.png', pixels: { width: 1800, height: 1300 } }
const both = { ...handwritten, more: [{ file: second.file, digest: handwritten.digest, ...second.pixels }] }
const withBoth: GoesWith = { ...goesWith, byHand: [byHand, second] }

test('a letter on two pages has both in their order, each on its sheet; one that was not given holds it back', async () => {
  const two = { ...letter, title: 'Le tournoi', handwritten: both }
  expect(() => letterHtml(two, goesWith)).toThrow('page by hand')
  expect(() => letterHtml(two, { ...goesWith, byHand: [second, byHand] })).toThrow('page by hand')
  await expect(writeDocx(two, goesWith)).rejects.toThrow('page by hand')
  const html = letterHtml(two, withBoth)
  expect([...bodyOf(html).matchAll(/<img src="([^"]*)"/g)].map(([, file]) => file)).toEqual([byHand.file, second.file])
  expect(bodyOf(html).match(/class="words"/g)).toHaveLength(1)
  const { width } = filledSize(second.pixels, letter.page)
  expect(html).toContain(`.by-hand-2{width:${String(width)}mm`)
  const xml = docxPart(await writeDocx(two, withBoth), 'word/document.xml')
  const said = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, name]) => name)
  expect(said).toEqual(['Le tournoi', 'Le tournoi (2)'])
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  expect(await errorsOf(await writeDocx(two, withBoth))).toEqual([])
})

test('where the typed letter comes too, it is after the last page', async () => {
  const two = { ...typed, handwritten: { ...both, typed: true } }
  expect(bodyOf(letterHtml(two, withBoth))).toMatch(
    /^<div class="by-hand"><img [^>]+><\/div><div class="by-hand by-hand-2 first"><img [^>]+><\/div><div class="sender">/,
  )
  expect(await errorsOf(await writeDocx(two, withBoth))).toEqual([])
})
