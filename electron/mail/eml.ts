import MailComposer from 'nodemailer/lib/mail-composer'
import { emailText } from '#letter/email/email-text'
import type { Letter } from '#letter/parts/letter'
import { emailHtml } from './email-html'
import { plainAddress } from '#letter/email/plain-address'

/** A file to go with the letter; its name is in plain ASCII, which every mail program reads. */
export type Attachment = Readonly<{ name: string; type: string; data: Uint8Array }>

/** A message ready to be completed and sent by the person's own mail program, with files attached. */
export async function writeEml(letter: Letter, ...attachments: readonly Attachment[]): Promise<Uint8Array> {
  const { subject, body } = emailText(letter)
  const message = new MailComposer({
    // Outlook and Thunderbird open a message so marked in their editor; without a sender, with the person's own account.
    headers: { 'X-Unsent': '1' },
    to: plainAddress(letter.email),
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
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return withoutDate(await message.compile().build())
}

/** Takes away the date and the id, which belong to the moment of sending: a copy sent twice must not look like the same message. */
function withoutDate(message: Buffer): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const headers = message.toString('latin1', 0, end).replace(/^(?:Date|Message-ID):.*\r\n(?:[ \t].*\r\n)*/gim, '')
  return Buffer.concat([Buffer.from(headers, 'latin1'), message.subarray(end)])
}
