import { expect, test } from 'vitest'
import { writeDocx, writeDocxOfAll } from '#electron/export/docx'
import { alone, type PicturePage } from '#electron/export/goes-with'
import { lettersHtml } from '#electron/export/letter-html'
import type { Letter } from '#letter/parts/letter'
import { docxPart } from '#tests/docx-file'
import { errorsOf, readWithMammoth } from '#tests/docx-readers'
import { makeLetter, sentence } from '#tests/letters'

const names = ['Emma', 'Noah', 'Léa']
const picture: PicturePage = {
  name: 'My drawing',
  file: 'drawing.png',
  data: onePixel(),
  pixels: { width: 1, height: 1 },
}
const pupilLetter = (name: string): Letter => ({
  ...makeLetter(),
  parts: [
    ...makeLetter().parts.filter(({ kind }) => kind !== 'signature'),
    { kind: 'paragraph', role: 'facts', mark: '1.', sentences: [sentence(`First of ${name}`)] },
    { kind: 'signature', column: 'middle', lines: [name], short: [] },
  ],
})
const letters = names.map((name, index) => ({
  letter: pupilLetter(name),
  goesWith: { ...alone, pictures: index === 1 ? [picture] : [] },
}))
const made = new Date('2026-11-21T12:00:00Z')

function onePixel(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  )
}

test('Word finds nothing wrong in the document of a class', async () => {
  expect(await errorsOf(await writeDocxOfAll('Class 4B', letters, made))).toEqual([])
})

test('the document of a class has each letter whole, in its order, with its picture behind it', async () => {
  const text = await readWithMammoth(await writeDocxOfAll('Class 4B', letters, made))
  const places = ['First of Emma', 'First of Noah', 'My drawing', 'First of Léa'].map((said) => text.indexOf(said))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('each letter of a class begins on a page of its own, counts its pages from one, and its lists from their own number', async () => {
  const bytes = await writeDocxOfAll('Class 4B', letters, made)
  const xml = docxPart(bytes, 'word/document.xml')
  const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section)
  expect(sections).toHaveLength(3)
  for (const section of sections) {
    expect(section).toContain('<w:pgNumType w:start="1"')
    expect(section).toContain('<w:titlePg/>')
    expect(section).not.toContain('w:val="continuous"')
  }
  const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, list]) => list)
  expect(new Set(lists).size).toBe(3)
})

test('the fold marks of one letter of a class are on no other', async () => {
  const [first, ...others] = letters.map(({ letter, goesWith }, index) => ({
    letter: index === 0 ? { ...letter, page: { ...letter.page, folds: [99, 198] } } : letter,
    goesWith,
  }))
  if (!first) throw new RangeError('No letter')
  const bytes = await writeDocxOfAll('Class 4B', [first, ...others], made)
  const relations = docxPart(bytes, 'word/_rels/document.xml.rels')
  const heads = [...docxPart(bytes, 'word/document.xml').matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => {
    const [, id = ''] = /<w:headerReference w:type="first" r:id="([^"]+)"/.exec(section) ?? []
    const [relation = ''] = relations.match(new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`)) ?? []
    return docxPart(bytes, `word/${/Target="([^"]+)"/.exec(relation)?.[1]}`)
  })
  expect(heads.map((head) => head.match(/<w:framePr/g)?.length ?? 0)).toEqual([2, 0, 0])
  expect(await errorsOf(bytes)).toEqual([])
})

test('Word spells each letter of a class in its own language', async () => {
  const spoken = letters.map(({ letter, goesWith }, index) => ({
    letter: index === 1 ? { ...letter, language: 'en-CA' } : letter,
    goesWith,
  }))
  const xml = docxPart(await writeDocxOfAll('Class 4B', spoken, made), 'word/document.xml')
  const tongueOf = (text: string) => {
    const run = xml.match(/<w:r>.*?<\/w:r>/gs)?.find((one) => one.includes(`>${text}<`)) ?? ''
    return /<w:lang w:val="([^"]+)"/.exec(run)?.[1] ?? 'that of the document'
  }
  const said = ['First of Emma', 'First of Noah', 'My drawing', 'First of Léa']
  expect(said.map((text) => tongueOf(text))).toEqual(['that of the document', 'en-CA', 'en-CA', 'that of the document'])
})

test('the document of a class bears its title, no author, and the same bytes each time', async () => {
  const bytes = await writeDocxOfAll('Class 4B', letters, made)
  const core = docxPart(bytes, 'docProps/core.xml')
  expect(core).toContain('<dc:title>Class 4B</dc:title>')
  expect(core).not.toContain('dc:creator')
  expect(Buffer.from(bytes).equals(await writeDocxOfAll('Class 4B', letters, made))).toBe(true)
})

test('how many letters are done is told after each, and what stops it there stops it', async () => {
  const told: number[] = []
  await writeDocxOfAll('Class 4B', letters, made, (done) => told.push(done))
  expect(told).toEqual([1, 2, 3])
  const stop = () => {
    throw new Error('Stopped')
  }
  await expect(writeDocxOfAll('Class 4B', letters, made, stop)).rejects.toThrow('Stopped')
})

test('a letter alone counts its pages as it did', async () => {
  const xml = docxPart(await writeDocx(makeLetter()), 'word/document.xml')
  expect(xml).not.toContain('w:start="1"')
})

test('on one page for print, each letter is a section on pages of its own name, with its own count', () => {
  const wide = { ...makeLetter().page, width: 300 }
  const html = lettersHtml('Class <4B>', [
    ...letters,
    { letter: { ...makeLetter({ language: 'ar', direction: 'rtl' }), page: wide }, goesWith: alone },
  ])
  expect(html).toContain('<title>Class &lt;4B&gt;</title>')
  const sections = [...html.matchAll(/<section class="letter letter-(\d)" lang="([^"]+)" dir="(\w+)">/g)]
  expect(sections.map(([, number, language, direction]) => [number, language, direction])).toEqual([
    ...['1', '2', '3'].map((number) => [number, 'fr-CA', 'ltr']),
    ['4', 'ar', 'rtl'],
  ])
  for (const number of [1, 2, 3, 4]) {
    const [rule = ''] = new RegExp(`@page letter-${number}\\{[^}]*\\}`).exec(html) ?? []
    expect(rule).toContain(`counter-increment:letter-${number}`)
    expect(rule).toContain(`content:counter(letter-${number},from-second)`)
    expect(rule).toContain(number === 4 ? 'size:300mm' : 'size:215.9mm')
  }
  expect(html).toContain("img-src 'self'")
  expect([...html.matchAll(/ src="([^"]*)"/g)].map(([, file]) => file)).toEqual(['letter-2/drawing.png'])
})
