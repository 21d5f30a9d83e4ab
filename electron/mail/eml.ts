import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import { type Address, addressesOf } from '#letter/email/addresses-of'
import { copiedTo } from '#letter/email/copied-to'
import { emailText } from '#letter/email/email-text'
import type { Letter } from '#letter/parts/letter'
import { mailName } from '../drafts/file-name'
import type { LetterEnclosed } from '../enclosures/letter-enclosed'
import { escapeHtml } from '../export/escape-html'
import { pictureType, type WrittenPage } from '../export/goes-with'

/** A file to go with the letter; its name is in plain ASCII, which every mail program reads. */
export type Attachment = Readonly<{ name: string; type: string; data: Uint8Array }>

/** A message ready to be completed and sent by the person's own mail program, with files attached. */
export async function writeEml(letter: Letter, ...attachments: readonly Attachment[]): Promise<Uint8Array> {
  const { subject, body } = emailText(letter)
  const message = new MailComposer({
    // Outlook and Thunderbird open a message so marked in their editor; without a sender, with the person's own account.
    headers: { 'X-Unsent': '1' },
    to: sentTo(addressesOf(letter.email)),
    cc: sentTo(copiedTo(letter)),
    subject,
    text: body,
    html: emailHtml(body, letter),
    attachments: attachments.map(({ name, type, data }) => ({
      filename: name.replace(/[^\w.-]+/gu, '-'),
      content: Buffer.from(data),
      contentType: type,
    })),
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    baseBoundary: markOf([subject, body, ...attachments.flatMap(({ name, data }) => [name, data])]),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return withoutDate(await message.compile().build())
}

function sentTo(addresses: readonly Address[]): string[] {
  return addresses.map(({ sent }) => sent)
}

/** What parts the pieces of a message: from what they hold, so that the same message is the same to the byte. */
function markOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 16)
}

/** Takes away the date and the id, which belong to the moment of sending: a copy sent twice must not look like the same message. */
function withoutDate(message: Buffer): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const headers = message.toString('latin1', 0, end).replace(/^(?:Date|Message-ID):.*\r\n(?:[ \t].*\r\n)*/gim, '')
  return Buffer.concat([Buffer.from(headers, 'latin1'), message.subarray(end)])
}

/** The body of an e-mail as a page without any style: the mail program of the reader decides how it looks. */
function emailHtml(body: string, { language, direction }: Pick<Letter, 'language' | 'direction'>): string {
  const blocks = body.split('\n\n').map((block) => `<p>${escapeHtml(block).replaceAll('\n', '<br>\n')}</p>`)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head><meta charset="utf-8"><title></title></head>',
    `<body>\n${blocks.join('\n')}\n</body>`,
    '</html>',
  ].join('\n')
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
}

/** The pages by hand as files of their e-mail, numbered from 1, so that they are seen without opening the document. */
export function filesOfPages(stem: string, pages: readonly WrittenPage[] = []): readonly Attachment[] {
  return pages.map(({ file, data }, index) => ({
    name: `${stem}-${index + 1}${extname(file)}`,
    type: pictureType(file),
    data,
  }))
}

/** The files that go with a letter as those of its e-mail, by the names that the letter has for them; no two have the same. */
export function attachmentsOf(found: LetterEnclosed['found']): readonly Attachment[] {
  const taken = new Set<string>()
  return found.map(({ one, data }) => {
    const extension = extname(one.file)
    const stem = mailName(one.name) || 'file'
    let name = `${stem}${extension}`
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem} ${copy}${extension}`
    taken.add(name.toLowerCase())
    return { name, type: mediaTypes[extension] ?? 'application/octet-stream', data }
  })
}
