import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentName, draftFileName, mailName, slug } from '#electron/drafts/file-name'
import { makeDraft } from '#tests/draft'

test.each([
  ['Le tournoi est annulé.', 'le-tournoi-est-annule'],
  ['L’œuvre à Noël: «ça»!', 'l-oeuvre-a-noel-ca'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con'],
  ['😀', ''],
  ['a'.repeat(300), 'a'.repeat(40)],
])('%s becomes %s', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('a draft is named by its day, what it is about and its id', () => {
  const draft = makeDraft({
    id: '13853276-b089-4f35-ab88-ccf300b6ab7e',
    changed: new Date(2026, 10, 20, 12).toISOString(),
  })
  expect(draftFileName(draft, 'Le tournoi')).toBe('2026-11-20-le-tournoi-13853276.twolines')
  expect(draftFileName(draft, 'Déception')).toBe('2026-11-20-déception-13853276.twolines')
  expect(draftFileName(draft, 'Хлеб и Соль')).toBe('2026-11-20-хлеб-и-соль-13853276.twolines')
  expect(draftFileName(draft, '')).toBe('2026-11-20-13853276.twolines')
})

test.each([
  ['Fédération de tennis', 'Lettre - Fédération de tennis - 2026-11-21'],
  ["Auberge de l'Étoile & fils", 'Lettre - Auberge de l-Étoile fils - 2026-11-21'],
  ['Łódź Bjørn Đorđe', 'Lettre - Łódź Bjørn Đorđe - 2026-11-21'],
  ['Mme Côté-Œuvray', 'Lettre - Mme Côté-Œuvray - 2026-11-21'],
  ['日本郵便', 'Lettre - 日本郵便 - 2026-11-21'],
  ['Хлеб', 'Lettre - Хлеб - 2026-11-21'],
  ['متجر الكتب', 'Lettre - متجر الكتب - 2026-11-21'],
  ['हिन्दी पुस्तक', 'Lettre - हिन्दी पुस्तक - 2026-11-21'],
  ['', 'Lettre - 2026-11-21'],
  ['..\\..\\C:<secret>|?*"', 'Lettre - C secret - 2026-11-21'],
])('a document for %s is suggested as %s', (recipient, expected) => {
  expect(documentName('Lettre', recipient, '2026-11-21')).toBe(expected)
})

// The files of a letter that travel keep plain names: not every mail program shows others.
test.each([
  ['Lettre - Fédération de tennis - 2026-11-21', 'Lettre Federation de tennis 2026-11-21'],
  ['Łódź Bjørn Đorđe', 'Lodz Bjorn Dorde'],
  ['Mme Côté-Œuvray', 'Mme Cote-Oeuvray'],
  ['Lettre - 日本郵便 - 2026-11-21', 'Lettre 2026-11-21'],
  ['CON', 'CON_'],
  ['Aux', 'Aux_'],
  ['com¹', 'com1_'],
  ['礼物', ''],
])('%s is attached as %s', (name, expected) => {
  expect(mailName(name)).toBe(expected)
})

test('no text makes a name that a system or a mail program refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const name = documentName('Letter', text, '2026-11-21')
      expect(name).toMatch(/^Letter( - [\p{L}\p{N}][\p{L}\p{N}\p{M} _-]*)? - 2026-11-21$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(160)
      expect(mailName(text)).toMatch(/^(?:[A-Za-z0-9][A-Za-z0-9 _-]{0,120})?$/)
      const file = draftFileName(makeDraft(), text)
      expect(file).toMatch(/^[\p{L}\p{N}\p{M}_-]+\.twolines$/u)
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200)
    }),
  )
}, 30_000)

test('the day in the name of a draft is the one on the calendar of the wall, not the one of Greenwich', () => {
  for (const [hour, minute] of [
    [0, 1],
    [12, 0],
    [23, 59],
  ] as const) {
    const changed = new Date(2026, 10, 27, hour, minute).toISOString()
    expect(draftFileName(makeDraft({ changed }), 'x')).toMatch(/^2026-11-27-x-/)
  }
})
