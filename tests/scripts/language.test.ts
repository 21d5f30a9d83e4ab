import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { languageSchema } from '#letter/language/language'
import { languagesIn } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

type Files = Map<string, unknown>
type Found = Readonly<{
  missing: readonly string[]
  untranslated: readonly string[]
  misspelt: readonly string[] | null
  hard: readonly string[] | null
}>
type Scripts = Readonly<{
  readFolder: (tag: string) => Files
  makeFolder: (tag: string, beside: string) => Promise<void>
  findings: (own: Files, theirs: Files) => Promise<ReadonlyMap<string, Found>>
}>

const script = async (name: string): Promise<object> =>
  Object(await import(new URL(`../../scripts/language/${name}.mjs`, import.meta.url).href)) as object
const all = await Promise.all(['folders', 'make-folder', 'findings'].map(script))
const { readFolder, makeFolder, findings } = Object.assign({}, ...all) as Scripts

const english = readFolder('en')

test('a folder is made in which letters can be written, and the app spoken, at once', async () => {
  const folder = await temporaryFolder()
  await makeFolder('it', folder)
  const made = languagesIn(folder)
  expect([made.tags, made.appTags, made.index('it').name]).toEqual([['it'], ['it'], 'Italiano'])
  expect(made.conventions).toEqual(['it-CA', 'it-US', 'it-GB'])
  await made.load('it', 'check', 'addresses', 'window', 'desktop', 'remarks', 'command-line')
  const language = await made.read('it', 'letter')
  expect(languageSchema.parse(language)).toEqual(language)
  const draft = makeDraft({ convention: 'it-CA', answers: { what: { kind: 'own', text: 'Nessuno è venuto.' } } })
  expect(JSON.stringify(compose(draft, language, '2026-10-28'))).toContain('Nessuno è venuto.')
})

test('what is missing, left in English or misspelt is told, file by file', async () => {
  const own = readFolder('en')
  own.set('app/child.json', { ...Object(english.get('app/child.json')), home: { title: 'Your leters' } })
  own.delete('app/sent.json')
  const found = await findings(own, english)
  expect(found.get('app/child.json')?.missing.length).toBeGreaterThan(0)
  expect(found.get('app/child.json')?.missing).not.toContain('home.title')
  expect(found.get('app/child.json')?.misspelt).toContain('leters')
  expect(found.get('app/sent.json')?.missing).toEqual(['the file'])
  expect(found.get('phrases.json')?.untranslated.length).toBeGreaterThan(300)
})

test('that days, sums and grammar are read as in English is told, though no text of theirs is shown', async () => {
  const own = readFolder('en')
  expect((await findings(own, english)).get('reading.json')?.untranslated).toEqual(['the whole file'])
  own.set('reading.json', { ...Object(english.get('reading.json')), titles: ['Sra.'] })
  const found = await findings(own, english)
  expect(found.get('reading.json')?.untranslated).toEqual([])
  expect(found.get('language.json')?.untranslated).toEqual(['the whole file'])
})

test('what is hard to read for a child is told where the language has a formula', async () => {
  const own = readFolder('en')
  const formula = { base: 206.835, perWord: 84.6, perSentence: 1.015 }
  own.set('reading-ease.json', { formula, syllables: { vowels: 'aeiouy' } })
  own.set('app/child.json', {
    easy: 'You can tell it in two lines now.',
    long: 'Subsequently articulate every consideration concerning administration.',
  })
  expect((await findings(own, english)).get('app/child.json')?.hard).toEqual([
    'Subsequently articulate every consideration concerning administration.',
  ])
  own.delete('reading-ease.json')
  expect((await findings(own, english)).get('app/child.json')?.hard).toBeNull()
})

test('French has all that English has', async () => {
  const found = await findings(readFolder('fr'), english)
  expect([...found].filter(([, { missing }]) => missing.length > 0)).toEqual([])
})
