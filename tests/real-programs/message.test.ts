import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { attachmentsOf, writeEml, type Attachment } from '#electron/mail/eml'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { addressesOf } from '#letter/email/addresses-of'
import { copiedTo } from '#letter/email/copied-to'
import { emailText } from '#letter/email/email-text'
import { mailtoUrl } from '#letter/email/mailto'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { makeDraft } from '#tests/draft'
import '#tests/languages'
import { frenchStories } from '#tests/stories/stories'
import { temporaryFolder } from '#tests/temporary-folder'
import { fromPython } from './python'
import { account, startThunderbird, type Thunderbird } from './thunderbird'

const many = Array.from({ length: 60 }, (_, at) => `service.${String(at)}@exemple.ca`).join(', ')

const drafts: Readonly<Record<string, Draft>> = {
  accents: withRecipients(
    '"Côté, Anne" <contact@élysée.fr>; o’neil@exemple.ie',
    'Mme O’Neil\nM. Roy, roy+copie@exemple.ca',
  ),
  'no address': makeDraft(frenchStories['good-deed']),
  'many recipients': withRecipients(many, ''),
}

function withRecipients(email: string, copies: string): Draft {
  const draft = makeDraft({
    answers: { what: { kind: 'own', text: 'La boîte est cassée – à 100 %.\n\nEt personne n’a répondu: «pourquoi»?' } },
  })
  return { ...draft, recipient: { ...draft.recipient, email }, copies }
}

const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-20')

const found = ['Reçu du 3 octobre', 'Reçu du 3 octobre', 'Facture no 12'].map((name, at) => ({
  one: { file: `a-0000000${String(at)}.${name.startsWith('R') ? 'png' : 'pdf'}`, name, size: 3, picture: null },
  data: Uint8Array.of(1, 2, 3),
}))

async function documentOf(letter: Letter): Promise<Attachment> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name: 'Lettre-2026-11-20.docx', type, data: await writeDocx(letter, { badge: null, pictures: [] }) }
}

let thunderbird: Thunderbird
beforeAll(async () => {
  thunderbird = await startThunderbird()
})
afterAll(() => thunderbird.stop())

/** Words as an editor shows them: without the difference of spaces and of line breaks that it lays out itself. */
const shownWords = (text: string) => text.replace(/\s+/gu, ' ').trim()

test.each(Object.keys(drafts))('the draft file opens in the editor of Thunderbird, ready to send: %s', async (name) => {
  const letter = letterOf(drafts[name] ?? makeDraft())
  const path = join(await temporaryFolder(), 'message.eml')
  const files = [await documentOf(letter), ...attachmentsOf(found)]
  await writeFile(path, await writeEml(letter, ...files))
  const shown = await thunderbird.openFile(path)
  const { subject, body } = emailText(letter)
  expect(shown).toMatchObject({ bcc: [], from: `${account.name} <${account.email}>` })
  expect(shownWords(shown.subject)).toBe(shownWords(subject))
  expect(shown.to).toEqual(addressesOf(letter.email).map(({ sent }) => sent))
  expect(shown.cc).toEqual(copiedTo(letter).map(({ sent }) => sent))
  expect(shownWords(shown.body)).toBe(shownWords(body))
  expect(shown.attached.map(({ name: file }) => file)).toEqual(files.map((file) => file.name.replaceAll(' ', '-')))
})

test.each(['accents', 'no address'])('the link opens the same message in Thunderbird: %s', async (name) => {
  const letter = letterOf(drafts[name] ?? makeDraft())
  const link = new URL(mailtoUrl(letter) ?? '')
  const shown = await thunderbird.openLink(link.href)
  for (const part of ['subject', 'body'] as const)
    expect(shownWords(shown[part])).toBe(shownWords(link.searchParams.get(part) ?? ''))
  expect(shown.to).toEqual(addressesOf(letter.email).map(({ sent }) => sent))
  expect(shown.cc).toEqual(copiedTo(letter).map(({ sent }) => sent))
  expect(shown.attached).toEqual([])
})

const reader = `
import sys, json, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
people = lambda name: [a.addr_spec for h in m.get_all(name, []) for a in h.addresses]
print(json.dumps({
  'to': people('to'), 'cc': people('cc'), 'subject': m['subject'],
  'headers': sorted(k.lower() for k in m.keys()),
  'text': m.get_body(('plain',)).get_content().rstrip('\\n'), 'html': m.get_body(('html',)).get_content(),
  'attached': [p.get_filename() for p in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects + [e for h in p.values() for e in h.defects]],
}))`

test.each(Object.keys(drafts))('Python reads the draft file without a defect: %s', async (name) => {
  const letter = letterOf(drafts[name] ?? makeDraft())
  const file = await documentOf(letter)
  const input = await writeEml(letter, file)
  const read = fromPython(reader, { input })
  const { subject, body } = emailText(letter)
  expect(read).toMatchObject({
    to: addressesOf(letter.email).map(({ sent }) => sent),
    cc: copiedTo(letter).map(({ sent }) => sent),
    subject,
    text: body,
    attached: [file.name],
    defects: [],
  })
})
