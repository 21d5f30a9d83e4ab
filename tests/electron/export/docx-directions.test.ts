import { expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { docxPart } from '#tests/docx-file'
import { errorsOf } from '#tests/docx-readers'
import { makeLetter, paragraph } from '#tests/letters'

/** The texts of a document that are marked as going from right to left, and those that are not. */
function directionsIn(xml: string) {
  const runs = xml.match(/<w:r>[^]*?<\/w:r>/g) ?? []
  const textsOf = (some: readonly string[]) => some.map((run) => /<w:t[^>]*>([^<]*)/.exec(run)?.[1])
  return {
    rtl: textsOf(runs.filter((run) => /<w:rtl(?: w:val="true")?\/>/.test(run))),
    ltr: textsOf(runs.filter((run) => !run.includes('<w:rtl'))),
  }
}

test.each([
  ['Arabic', 'Madame مريم العلي, je suis déçu.', ['مريم العلي'], ['Madame ', ', je suis déçu.'], 'ar-SA'],
  ['Hebrew with a number', 'Ma commande (הזמנה 4471) attend.', ['הזמנה 4471'], ['Ma commande (', ') attend.'], 'he-IL'],
  ['none', 'Je suis déçu.', [], ['Je suis déçu.'], null],
] as const)(
  'in a letter from left to right only what goes the other way is marked so: %s',
  async (_, text, rtl, ltr, tag) => {
    const bytes = await writeDocx(makeLetter({ parts: [paragraph(text)] }))
    const xml = docxPart(bytes, 'word/document.xml')
    expect(directionsIn(xml)).toEqual({ rtl, ltr })
    expect(xml).not.toContain('<w:bidi')
    expect(/<w:lang w:bidi="([^"]+)"/.exec(xml)?.[1] ?? null).toBe(tag)
    expect(docxPart(bytes, 'word/styles.xml')).not.toContain('w:bidi="fr-CA"')
    expect(await errorsOf(bytes)).toEqual([])
  },
)

test('a letter written from right to left is set so, its Latin words not', async () => {
  const parts = [paragraph('طلب Amazon Prime رقم 12')]
  const bytes = await writeDocx(makeLetter({ language: 'ar', direction: 'rtl', parts }))
  const xml = docxPart(bytes, 'word/document.xml')
  expect(xml).toContain('<w:bidi/>')
  expect(directionsIn(xml)).toEqual({ rtl: ['طلب ', ' رقم 12'], ltr: ['Amazon Prime'] })
  expect(docxPart(bytes, 'word/styles.xml')).toContain('w:bidi="ar"')
  expect(await errorsOf(bytes)).toEqual([])
})
