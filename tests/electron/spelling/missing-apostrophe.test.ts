import { expect, test } from 'vitest'
import { withApostrophe } from '#electron/spelling/missing-apostrophe'

test.each([
  ['cest', 'fr', "c'est"],
  ['Quil', 'fr', "Qu'il"],
  ['didnt', 'en-CA', "didn't"],
  ['theyre', 'en-US', "they're"],
  ['Im', 'en-GB', "I'm"],
])('%s in %s wants its apostrophe', (word, dictionary, whole) => {
  expect(withApostrophe(word, dictionary)).toBe(whole)
})

test('some words have no place for one', () => {
  expect(withApostrophe('vous', 'fr')).toBeNull()
  expect(withApostrophe('happy', 'en-CA')).toBeNull()
})
