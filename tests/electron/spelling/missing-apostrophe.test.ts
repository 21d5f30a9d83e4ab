import { expect, test } from 'vitest'
import { withApostrophe } from '#electron/spelling/missing-apostrophe'
import { library } from '#tests/languages'

test.each([
  ['cest', 'fr', "c'est"],
  ['Quil', 'fr', "Qu'il"],
  ['didnt', 'en', "didn't"],
  ['theyre', 'en', "they're"],
  ['Im', 'en', "I'm"],
])('%s in %s wants its apostrophe', async (word, language, whole) => {
  expect(withApostrophe(word, await library.read(language, 'spelling'))).toBe(whole)
})

test('some words have no place for one', async () => {
  expect(withApostrophe('vous', await library.read('fr', 'spelling'))).toBeNull()
  expect(withApostrophe('happy', await library.read('en', 'spelling'))).toBeNull()
})

test('a language may have none', () => {
  expect(withApostrophe('cest', { apostrophes: { after: [], before: [] } })).toBeNull()
})
