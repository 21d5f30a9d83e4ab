import { expect, test } from 'vitest'
import { formSubject } from '#letter/form/form-lines'
import { makeLetter } from '#tests/letters'

const about = (title: string) => makeLetter({ parts: [], title })
const short = (title: string) => formSubject(about(title), { shortSubject: true })

test('the subject of a form is in the marks of a keyboard', () => {
  expect(formSubject(about('L’abonnement – dossier no\u00A0114'), { shortSubject: false })).toBe(
    "L'abonnement - dossier no 114",
  )
})

test('a short subject has 40 characters at most, and ends with a whole word', () => {
  expect(short('Remboursement de la cafetière')).toBe('Remboursement de la cafetière')
  expect(short('Remboursement de la cafetière de l’hôtel, dossier AB-114')).toBe(
    "Remboursement de la cafetière de l'hôtel",
  )
  expect(short('Remboursement de la cafetière rouge, dossier AB-114')).toBe('Remboursement de la cafetière rouge')
  expect(short('Une lampe arrivée en morceaux du dépôt: la colère')).toBe('Une lampe arrivée en morceaux du dépôt')
  expect(short('x'.repeat(60))).toBe('x'.repeat(40))
  expect(short(`${'x'.repeat(39)}😀`)).toBe('x'.repeat(39))
})
