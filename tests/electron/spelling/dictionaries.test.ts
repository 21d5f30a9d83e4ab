import { expect, test } from 'vitest'
import { dictionaryFor } from '#electron/spelling/dictionaries'
import { library } from '#tests/languages'

test('each convention has its own dictionary or that of its language', () => {
  expect(dictionaryFor('fr-FR')).toBe('fr')
  expect(dictionaryFor('en-GB')).toBe('en-GB')
  expect(dictionaryFor('eo-XX')).toBeNull()
  const spelled = library.conventions.filter(
    (one) => Object.keys(library.index(library.tagOf(one)).dictionaries).length > 0,
  )
  for (const convention of spelled) expect(dictionaryFor(convention), convention).not.toBeNull()
})
