import { expect, test } from 'vitest'
import { dictionaryFor } from '#electron/spelling/dictionaries'
import { languages } from '#tests/languages'

test('each convention has its own dictionary or that of its language', () => {
  expect(dictionaryFor('fr-FR')).toBe('fr')
  expect(dictionaryFor('en-GB')).toBe('en-GB')
  expect(dictionaryFor('eo-XX')).toBeNull()
  for (const { conventions } of languages)
    for (const convention of Object.keys(conventions)) expect(dictionaryFor(convention), convention).not.toBeNull()
})
