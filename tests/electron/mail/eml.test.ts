import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { attachmentsOf, writeEml, type Attachment } from '#electron/mail/eml'
import { emailText } from '#letter/email/email-text'
import type { Letter } from '#letter/parts/letter'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter } from '#tests/letters'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const data = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
const attachment: Attachment = { name: 'Lettre-2026-11-01.docx', type, data }

async function parse(letter: Letter, file: Attachment = attachment) {
  const bytes = await writeEml(letter, file)
  return { source: Buffer.from(bytes).toString('latin1'), email: await PostalMime.parse(bytes) }
}

test('a mail program reads back the recipient, the subject and the text, accents and all', async () => {
  const { email } = await parse(makeLetter())
  const { subject, body } = emailText(makeLetter())
  expect(email.to).toEqual([{ address: 'lemieux@federation.example', name: '' }])
  expect(email.subject).toBe(subject)
  expect(email.text?.trimEnd()).toBe(body)
  expect(email.html).toContain('<html lang="fr-CA" dir="ltr">')
  expect(email.html).toContain('<p>Félix Côté<br>\n418 555-0199</p>')
})

test('the attached document comes back to the byte', async () => {
  const document = await writeDocx(makeLetter())
  const { email } = await parse(makeLetter(), { ...attachment, data: document })
  expect(email.attachments).toHaveLength(1)
  expect(email.attachments[0]).toMatchObject({ filename: 'Lettre-2026-11-01.docx', mimeType: type })
  const content = email.attachments[0]?.content ?? ''
  expect(typeof content === 'string' ? [] : [...new Uint8Array(content)]).toEqual([...document])
})

test('it is a draft: to be sent, from nobody yet, without a date', async () => {
  const { source } = await parse(makeLetter())
  const headers = source.slice(0, source.indexOf('\r\n\r\n'))
  const names = headers.split('\r\n').filter((line) => /^\S/.test(line))
  expect(names.map((line) => line.split(':')[0])).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type'])
  expect(headers).toContain('X-Unsent: 1\r\n')
})

test('lines end as mail demands and none is too long', async () => {
  for (const text of ['Bonjour', hostileTexts.long ?? '', hostileTexts.unbroken ?? '']) {
    const { source } = await parse(fillLetter(text))
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(source).toMatch(/^[\t\r\n\x20-\x7e]*$/)
  }
})

test('the name of the attached file is made plain', async () => {
  const { email } = await parse(makeLetter(), { ...attachment, name: 'é"\r\nX-Other: 1/../\u202ecod.docx' })
  expect(email.attachments[0]?.filename).toMatch(/^[\w.-]+\.docx$/)
})

test('a recipient that is no plain address is left for the writer to fill in', async () => {
  for (const typed of ['', 'Anne', 'a@b.ca, nobody', 'a@b.ca\r\nBcc: c@d.ca']) {
    const { email, source } = await parse(makeLetter({ email: typed }))
    expect(email.to ?? []).toEqual([])
    expect(source).not.toMatch(/^Bcc/im)
  }
})

test.each(Object.keys(hostileTexts))('hostile text adds no header, no file and no markup: %s', async (name) => {
  const letter = fillLetter(hostileTexts[name] ?? '')
  const { email } = await parse(letter)
  expect(email.headers.map(({ key }) => key).filter((key) => !expectedHeaders.includes(key))).toEqual([])
  expect(email.attachments).toHaveLength(1)
  expect(email.text?.trimEnd() ?? '').toBe(emailText(letter).body)
  expect(email.html).not.toMatch(/<(?!\/?(?:!doctype|html|head|meta|title|body|p|br)\b)/i)
})

const expectedHeaders = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type']

const enclosed = (name: string, file: string) => ({
  one: { file, name, size: 1, picture: null },
  data: Uint8Array.of(1),
})

test('files are attached by the names of the letter, each its own, with the extension of what they are', () => {
  const found = [
    enclosed('Reçu d’épicerie', 'a-00000000.jpg'),
    enclosed('reçu d’épicerie', 'b-00000001.jpg'),
    enclosed('Reçu d’épicerie', 'c-00000002.pdf'),
    enclosed('../évadé\r\nBcc: x', 'd-00000003.png'),
    enclosed('礼物', 'e-00000004.odt'),
  ]
  expect(attachmentsOf(found).map(({ name, type }) => [name, type])).toEqual([
    ['Recu d-epicerie.jpg', 'image/jpeg'],
    ['recu d-epicerie 2.jpg', 'image/jpeg'],
    ['Recu d-epicerie.pdf', 'application/pdf'],
    ['evade Bcc x.png', 'image/png'],
    ['file.odt', 'application/octet-stream'],
  ])
})
