import { describe, expect, test } from 'vitest'
import { writeEml } from '#electron/mail/eml'
import { mailtoUrl } from '#letter/email/mailto'
import { copiedTo } from '#letter/email/copied-to'
import { emailText } from '#letter/email/email-text'
import { webmails, webmailUrl } from '#letter/email/webmail'
import { formPieces } from '#letter/form/form-pieces'
import { compose } from '#letter/compose/compose'
import { newDraft } from '#letter/draft/new-draft'
import { blockText } from '#letter/parts/plain-text'
import { letterMark } from '#letter/parent/agreement'
import { languageOf } from '#locales/registry'
import '#tests/languages'

const empty = newDraft({
  ...{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', door: 'disappointed', convention: 'fr-CA' },
  now: '2026-11-20T12:00:00.000Z',
})
const draftWith = (copies: string, email = 'info@shop.com') => ({
  ...empty,
  recipient: { ...empty.recipient, email },
  answers: { what: { kind: 'own', text: 'La lampe est cassée.' } } as const,
  copies,
})
const letterWith = (copies: string, email?: string) =>
  compose(draftWith(copies, email), languageOf('fr-CA'), '2026-11-20')

test.each([
  ['M. Roy', ''],
  ['Jean Roy, jean@exemple.ca', 'jean@exemple.ca'],
  ['Jean Roy <jean@exemple.ca>\nMme Côté (cote@élu.fr)', 'jean@exemple.ca,cote@xn--lu-9ia.fr'],
  ["M. O'Neil o'neil@exemple.ie", "o'neil@exemple.ie"],
  ['info@shop.com', ''],
  ['CCI Lyon <info@cci.fr>', 'info@cci.fr'],
  ['CCI <info@cci.fr>', 'info@cci.fr'],
  ['CCI Lyon (cci@lyon.fr)', 'cci@lyon.fr'],
  ['CCI : contact@lyon.cci.fr', 'contact@lyon.cci.fr'],
  ['CCI: info@ccifrance.fr', 'info@ccifrance.fr'],
  ['info@exemple.ca', 'info@exemple.ca'],
  ['ccinfo@exemple.ca', 'ccinfo@exemple.ca'],
  ['Birmingham City Council (BCC) info@exemple.uk', 'info@exemple.uk'],
])('who is named in copy as %j is told in the message, and in copy of it where an address was typed', (copies, cc) => {
  const letter = letterWith(copies)
  expect(emailText(letter).body).toMatch(/\nc\.\sc\. [^\n]+$/u)
  const link = new URL(mailtoUrl(letter) ?? '')
  expect(link.pathname).toBe('info@shop.com')
  expect(link.searchParams.get('cc') ?? '').toBe(cc)
  for (const webmail of webmails) {
    const page = new URL(webmailUrl(letter, webmail) ?? '')
    expect([page.searchParams.get('to'), page.searchParams.get('cc') ?? '']).toEqual([
      'info@shop.com',
      webmail === 'gmail' ? cc : cc.replace(',', ';'),
    ])
  }
})

describe('A copy that is to be hidden is in neither the letter nor its message, and the others are in both', () => {
  test.each([
    'Bcc: paul@exemple.ca',
    'bcc paul@exemple.ca',
    'BCC <paul@exemple.ca>',
    'cci : paul@exemple.ca',
    'C.C.I. paul@exemple.ca',
    'Paul Roy (cci) paul@exemple.ca',
    'Paul Roy, en copie cachée à paul@exemple.ca',
    'Paul Roy paul@exemple.ca (copie conforme invisible)',
    'Blind copy: Paul Roy',
    'Bcc:\npaul@exemple.ca\nPaul Roy',
  ])('%j', async (line) => {
    const letter = letterWith(`Anne Roy anne@exemple.ca\n${line}`)
    expect(copiedTo(letter).map(({ sent }) => sent)).toEqual(['anne@exemple.ca'])
    const leaves = [letter.parts.map(blockText).join('\n'), emailText(letter).body, mailtoUrl(letter) ?? '']
    leaves.push(Buffer.from(await writeEml(letter)).toString('latin1'))
    for (const text of leaves) expect(text).not.toMatch(/paul|cachée|blind/iu)
    expect(leaves[0]).toMatch(/c\.\sc\. Anne Roy anne@exemple\.ca$/mu)
    expect(letterWith(line).parts.map(({ kind }) => kind)).not.toContain('enclosures')
  })

  test('in a letter of before, which has it in its line of copies, whoever is named after it is in no copy either', () => {
    const line = 'c. c. Anne Roy anne@exemple.ca, Bcc: paul@exemple.ca, Léa lea@exemple.ca'
    const parts = [{ kind: 'enclosures', lines: [line], short: [line] } as const]
    expect(copiedTo({ email: '', parts }).map(({ sent }) => sent)).toEqual(['anne@exemple.ca'])
  })
})

test.each([
  ['a@b.fr, c@d.fr', ['a@b.fr', 'c@d.fr']],
  ['Roy, Anne <a@b.ca>; c@d.ca', ['a@b.ca', 'c@d.ca']],
  ['info@élu.fr; a@b.ca.', ['info@xn--lu-9ia.fr', 'a@b.ca']],
])('several addresses are all in the message: %s', (email, all) => {
  const letter = letterWith('', email)
  expect(new URL(mailtoUrl(letter) ?? '').pathname).toBe(all.join(','))
  for (const webmail of webmails)
    expect(new URL(webmailUrl(letter, webmail) ?? '').searchParams.get('to')?.split(/[,;]/)).toEqual(all)
})

test('a letter of which nobody has a copy says nothing of copies', () => {
  const letter = letterWith('')
  expect(emailText(letter).body).not.toMatch(/c\.\sc\./u)
  expect(mailtoUrl(letter)).not.toContain('cc=')
  expect(copiedTo(letter)).toEqual([])
})

test('what a form is given says who has a copy, as the message does', () => {
  const { pieces } = formPieces(letterWith('M. Roy'), { most: 5000, newline: 1, oneLine: false, shortSubject: false })
  expect(pieces.map(({ text }) => text).join('')).toMatch(/\nc\. c\. M\. Roy$/u)
})

test('an agreement to a letter is asked again once somebody else is put in copy', () => {
  const marks = ['M. Roy', 'M. Roy, roy@exemple.ca'].map((copies) => letterMark(draftWith(copies), letterWith(copies)))
  expect(new Set(marks).size).toBe(2)
})
