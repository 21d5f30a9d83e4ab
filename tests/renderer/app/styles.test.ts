import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'renderer'
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'))
const styles = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
)

/** Declarations that know left from right, or up from down, whatever the language. */
const physical =
  /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right))\s*:?/

test('styles speak of start and end, which every direction of reading has', () => {
  const found = styles.flatMap(({ name, text }) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      // A question asked of the window is no declaration.
      .filter((line) => /[:;]/.test(line) && !/^\s*@|\{\s*$/.test(line) && physical.test(line.split('var(')[0] ?? ''))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('text is sized by the size of text', () => {
  const sized = styles.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:font-size|line-height)\s*:[^;]*\dpx[^;]*;/g)].map(([line]) => `${name}: ${line}`),
  )
  expect(sized).toEqual([])
})

const rules = styles.map(({ name, text }) => ({
  name: name.replaceAll('\\', '/'),
  text: text.replace(/\/\*[\s\S]*?\*\//g, ''),
}))
const layers = ['reset', 'tokens', 'controls', 'rooms']

test('the layers are named once, before any other style comes', async () => {
  const named = rules.filter(({ text }) => /@layer [^{;]*;/.test(text))
  expect(named.map(({ name, text }) => `${name}: ${text.trim()}`)).toEqual([
    `app/layers.css: @layer ${layers.join(', ')};`,
  ])
  const [first] = /import '[^']+'/.exec(await readFile(join(folder, 'main.tsx'), 'utf8')) ?? []
  expect(first).toBe(`import './app/layers.css'`)
})

test('each rule stands in a layer, so that the order of the files decides nothing', () => {
  const outside = rules.flatMap(({ name, text }) =>
    topLevel(text)
      .filter((prelude) => prelude !== '@font-face' && !layers.some((layer) => prelude === `@layer ${layer}`))
      .map((prelude) => `${name}: ${prelude}`),
  )
  expect(outside).toEqual([])
})

test('a class is styled in one file', () => {
  const files = new Map<string, Set<string>>()
  for (const { name, text } of rules)
    for (const [, selector = ''] of text.matchAll(/([^{};]+)\{/g))
      if (!selector.trim().startsWith('@'))
        for (const [, one = ''] of selector.matchAll(/\.([a-z][\w-]*)/gi))
          files.set(one, (files.get(one) ?? new Set()).add(name))
  expect(files.size).toBeGreaterThan(0)
  expect([...files].filter(([, names]) => names.size > 1)).toEqual([])
})

test('the styles of a room come with its own code, those that all rooms share with the first script', async () => {
  const sources = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tsx'))
  const brought = await Promise.all(
    sources.map(async (source) => {
      const text = await readFile(join(folder, source), 'utf8')
      const from = dirname(source.replaceAll('\\', '/'))
      return [...text.matchAll(/import '(\.[^']+\.css)'/g)].map(([, path = '']) => ({
        from,
        to: posix.join(from, path),
      }))
    }),
  )
  const bringers = new Map(Map.groupBy(brought.flat(), ({ to }) => to))
  const roomOf = (name: string) => posix.dirname(name)
  for (const { name } of rules) {
    const from = new Set(bringers.get(name)?.map((one) => one.from))
    const isShared = ['app', 'controls'].includes(roomOf(name))
    expect([...from], name).toEqual([isShared ? '.' : roomOf(name)])
  }
})

/** What stands before each brace that opens outside of all others, and each rule without braces there. */
function topLevel(text: string): readonly string[] {
  let depth = 0
  let prelude = ''
  const found: string[] = []
  for (const sign of text) {
    if (sign === '}') depth -= 1
    else if (depth === 0 && sign === '{') found.push(prelude.trim())
    if (depth === 0 && (sign === ';' || sign === '}')) prelude = ''
    else if (depth === 0) prelude += sign
    if (sign === '{') {
      depth += 1
      prelude = ''
    }
  }
  return found
}
