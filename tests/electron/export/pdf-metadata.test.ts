import { expect, test } from 'vitest'
import { toldOf } from '#electron/export/document-title'
import { withMetadata } from '#electron/export/pdf-metadata'
import { sentence, makeLetter } from '#tests/letters'
import { readPdf } from '#tests/pdf-file'

/** A PDF of one empty page, put together as Chromium does; what its catalog and its trailer hold besides is given. */
function smallPdf(inCatalog = '', inTrailer = ''): Buffer {
  const objects = [
    '<</Title (A letter)>>',
    '<</Type /Page\n/MediaBox [0 0 612 792]\n/Parent 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    `<</Type /Catalog\n/Pages 3 0 R\n/Lang (fr-CA)\n/ViewerPreferences <</DisplayDocTitle true>>${inCatalog}>>`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.4\n'
  const start = (index: number) => head.length + objects.slice(0, index).join('').length
  const table = objects.map((_, index) => `${String(start(index)).padStart(10, '0')} 00000 n \n`)
  const trailer = `<</Size 5\n/Root 4 0 R\n/Info 1 0 R${inTrailer}>>\nstartxref\n${start(4)}\n%%EOF\n`
  return Buffer.from(`${head}${objects.join('')}xref\n0 5\n0000000000 65535 f \n${table.join('')}trailer\n${trailer}`)
}

const about = (subject: string, author: string) =>
  makeLetter({ author, parts: [{ kind: 'subject', label: '', sentence: sentence(subject) }] })

test.each([
  ['Catégorie des 9 ans', 'Félix Côté', 'fr-CA'],
  ['Tom & Jerry’s <order> "12" 日本 😀', 'O’Connor & fils', 'en-GB'],
  ['', 'Zoé', 'fr-FR'],
])('a PDF tells its title, its author and its language: %s', async (subject, author, language) => {
  const pdf = withMetadata(smallPdf(), toldOf({ ...about(subject, author), language }))
  const read = await readPdf(pdf)
  expect(read.told).toEqual({ title: subject || author, creator: author, language })
  // What it told before is still told.
  expect([read.title, read.language, read.size]).toEqual(['A letter', 'fr-CA', [612, 792]])
})

test('nothing of the PDF moves: what is added stands at its end', () => {
  const pdf = smallPdf()
  const told = Buffer.from(withMetadata(pdf, toldOf(makeLetter())))
  expect(told.subarray(0, pdf.length).equals(pdf)).toBe(true)
  expect(told.length).toBeGreaterThan(pdf.length)
})

test.each([
  ['tells it already', smallPdf('\n/Metadata 2 0 R')],
  ['is encrypted', smallPdf('', '\n/Encrypt 2 0 R')],
  ['is cut short', smallPdf().subarray(0, -40)],
  ['is no PDF', Buffer.from('Bonjour')],
])('a PDF that %s stays as it is', (_, pdf) => {
  expect(Buffer.from(withMetadata(pdf, toldOf(makeLetter()))).equals(pdf)).toBe(true)
})

test('it claims to be of no standard that nobody checked', () => {
  expect(Buffer.from(withMetadata(smallPdf(), toldOf(makeLetter()))).toString('utf8')).not.toContain('pdfuaid')
})
