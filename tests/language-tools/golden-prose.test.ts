import { expect, test } from 'vitest'
import { unreviewed } from './exceptions'
import { goldenProse, phraseProse, type Prose } from './golden-prose'
import { askGrammalecte, hasGrammalecte } from './grammalecte'
import { askHarper } from './harper'

const patience = 120_000
const wrong = (text: string, convention: string): Prose => ({ text, convention, file: 'none' })

// Where the tool is not installed, there is nothing to ask; CI on Linux has it.
const french = hasGrammalecte()
if (!french) console.warn('grammalecte-cli is not installed: the French of the golden letters is not checked here.')

test('French letters are read by Grammalecte wherever all is checked', () => {
  expect(french || process.env['CI'] === undefined || process.platform !== 'linux').toBe(true)
})

test('there are many French letters to read', () => {
  expect(goldenProse('fr').length).toBeGreaterThan(20)
})

if (french) {
  test('Grammalecte finds nothing to say of the French letters that nobody has reviewed', { timeout: patience }, () => {
    expect(unreviewed('fr', askGrammalecte(goldenProse('fr')))).toEqual([])
  })

  test('nor of any French sentence that the app can add', { timeout: patience }, () => {
    expect(unreviewed('fr', askGrammalecte(phraseProse('fr')))).toEqual([])
  })

  test('Grammalecte does see what is wrong', () => {
    const remarks = askGrammalecte([wrong('Les enfant ont mangés leur pome.', 'fr-CA')])
    expect(remarks.map(({ words }) => words)).toEqual(expect.arrayContaining(['enfant', 'pome']))
  })
}

test('Harper finds nothing to say of the English letters that nobody has reviewed', { timeout: patience }, async () => {
  const prose = goldenProse('en')
  expect(prose.length).toBeGreaterThan(20)
  expect(unreviewed('en', await askHarper(prose))).toEqual([])
})

test('nor of any English sentence that the app can add', { timeout: patience }, async () => {
  expect(unreviewed('en', await askHarper(phraseProse('en')))).toEqual([])
})

test('Harper does see what is wrong, in each kind of English', { timeout: patience }, async () => {
  const remarks = await askHarper([
    wrong('I should of recieved an answer; it was an honour.', 'en-CA'),
    wrong('The colour is wrong.', 'en-US'),
  ])
  expect(remarks.map(({ words }) => words)).toEqual(expect.arrayContaining(['should of', 'recieved', 'colour']))
})
