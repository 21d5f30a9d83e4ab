import { expect, test } from 'vitest'
import { emailText, longestSubject } from '#letter/email/email-text'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter, paragraph, sentence } from '#tests/letters'

test('the subject has no label', () => {
  expect(emailText(makeLetter()).subject).toBe('Catégorie des 9 ans et moins au tournoi')
})

test('the body has no postal blocks and no date, and ends with the short closing and signature', () => {
  expect(emailText(makeLetter()).body).toBe(
    [
      'Monsieur,',
      'Je suis déçu. Pourquoi n’y a-t-il pas de catégorie pour nous?',
      'J’ai demandé à mon entraîneur\u00A0: il a dit «\u00A0l’an prochain\u00A0», c’est 100\u00A0% sûr, à 14\u00A0h…',
      'Salutations distinguées,',
      'Félix Côté\n418 555-0199',
    ].join('\n\n'),
  )
})

test('a closing that the writer rewrote is kept as written', () => {
  const closing = {
    kind: 'closing',
    sentence: sentence('À la prochaine!', { rewritten: true }),
    short: 'Merci,',
  } as const
  expect(emailText(makeLetter({ parts: [paragraph('Merci.'), closing] })).body).toBe('Merci.\n\nÀ la prochaine!')
})

test('what a letter lacks leaves no empty line', () => {
  const signature = { kind: 'signature', column: 'start', lines: ['Félix'], short: [] } as const
  expect(emailText(makeLetter({ parts: [paragraph('Merci.'), signature] }))).toEqual({ subject: '', body: 'Merci.' })
})

test.each(Object.keys(hostileTexts))('hostile text stays text, on one line in the subject: %s', (name) => {
  const { subject, body } = emailText(fillLetter(hostileTexts[name] ?? ''))
  expect(subject).not.toMatch(/[\p{Cc}\u202A-\u202E]/u)
  expect(body).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u202F]/u)
  expect(body.isWellFormed() && subject.isWellFormed()).toBe(true)
})

test('a subject too long for a mail is cut between two characters, and says so', () => {
  const { subject } = emailText(fillLetter('\u{1f600}'.repeat(300)))
  expect(subject).toMatch(/^\u{1f600}+…$/u)
  expect([...subject].length).toBeLessThanOrEqual(longestSubject)
  expect(emailText(fillLetter('a'.repeat(longestSubject))).subject).toHaveLength(longestSubject)
})
