import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const names = globSync(['*.md', 'docs/**/*.md'])
const pages = await Promise.all(names.map(async (name) => ({ name, text: await readFile(name, 'utf8') })))
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object }

/** What a pattern finds in all the pages, by its first group, with the page that says so. */
const said = (pattern: RegExp) =>
  pages.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([, what = '']) => ({ name, what })))

/** Whether a place of the project is there: a file, with or without its ending, a folder, or one that a pattern finds. */
function isThere(place: string): boolean {
  const path = place.replace(/\/$/, '')
  if ([path, `${path}.ts`, `${path}.tsx`].some(existsSync)) return true
  return path.includes('*') && globSync(path).length > 0
}

test('every place of the code that a page names is there', () => {
  const places = said(/`((?:letter|electron|renderer|locales|resources|tests|scripts|docs|\.github)\/[^\s<>`]*)`/g)
  expect(places.length).toBeGreaterThan(200)
  expect(places.filter(({ what }) => !isThere(what))).toEqual([])
})

test('every link from page to page leads somewhere', () => {
  const links = said(/\]\(((?!https?:)[^)#\s]+)/g)
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(({ name, what }) => !existsSync(join(dirname(name), what)))).toEqual([])
})

test('every command that a page gives is one of the project', () => {
  const commands = said(/npm run (?:-s )?([a-z-]+)/g)
  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter(({ what }) => !(what in scripts))).toEqual([])
})
