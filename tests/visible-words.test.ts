import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { visibleWords } from './visible-words'

const files = (await Promise.all(['renderer', 'electron'].map(sourcesIn))).flat()

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

test('every word that a person can see stands in the folder of its language', async () => {
  const found = await Promise.all(files.map(async (path) => visibleWords(path, await readFile(path, 'utf8'))))
  expect(found.flat()).toEqual([])
})

test.each([
  ['between tags', 'const a = <p>Save it</p>'],
  ['in an attribute', 'const a = <img alt="A door" />'],
  ['for readers of screens', "const a = <i aria-label={yes ? 'Open' : t('closed')} />"],
  ['as one of two', "const a = <p>{saved && 'Saved'}</p>"],
  ['in a template', 'const a = <p>{`${count} letters`}</p>'],
  ['announced', "announce('Undone')"],
  ['in the title of the window', "document.title = 'Two Lines'"],
])('a word %s is seen', (_where, code) => {
  expect(visibleWords('renderer/made.tsx', code)).toHaveLength(1)
})

test('what is no word for a person is let be', () => {
  const code = "const a = <p className=\"home\" id={`${id}-title`}>{t('home.title')} · {open ? ' ' : '…'}</p>"
  expect(visibleWords('renderer/made.tsx', code)).toEqual([])
  expect(visibleWords('electron/made.ts', "const item = { label: 'Quit', role: 'quit' }")).toHaveLength(1)
})
