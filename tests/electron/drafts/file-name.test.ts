import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentName, draftFileName, slug } from '#electron/drafts/file-name'
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
  const draft = makeDraft({ id: '13853276-b089-4f35-ab88-ccf300b6ab7e' })
  expect(draftFileName(draft, 'Le tournoi')).toBe('2026-11-20-le-tournoi-13853276.twolines')
  expect(draftFileName(draft, '')).toBe('2026-11-20-13853276.twolines')
})

test.each([
  ['Fédération de tennis', 'Lettre - Federation de tennis - 2026-11-21'],
  ["Auberge de l'Étoile & fils", 'Lettre - Auberge de l-Etoile fils - 2026-11-21'],
  ['', 'Lettre - 2026-11-21'],
  ['..\\..\\C:<secret>|?*"', 'Lettre - C secret - 2026-11-21'],
])('a document for %s is suggested as %s', (recipient, expected) => {
  expect(documentName('Lettre', recipient, '2026-11-21')).toBe(expected)
})

test('no text makes a name that a system or a mail program refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(documentName('Letter', text, '2026-11-21')).toMatch(
        /^Letter( - [A-Za-z0-9][A-Za-z0-9 -]{0,59})? - 2026-11-21$/,
      )
      expect(draftFileName(makeDraft(), text)).toMatch(/^[a-z0-9-]{1,70}\.twolines$/)
    }),
  )
})
