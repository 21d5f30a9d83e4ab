import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languagesIn } from '#tests/languages'

type Source = Readonly<{ path: string; text: string }>

const houses = ['letter', 'electron', 'renderer', 'locales'] as const
const sources: readonly Source[] = (await Promise.all(houses.map(sourcesIn))).flat()
const map = mapOf(await readFile('ARCHITECTURE.md', 'utf8'))

async function sourcesIn(folder: string): Promise<readonly Source[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}

// A row of the map: the room, what it holds, the rooms of its house that it may use.
function mapOf(page: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...page.matchAll(/^\| `((?:letter|electron|renderer)\/[a-z-]+)` +\| .+ \| (.+?) +\|$/gm)]
  return new Map(rows.map(([, room = '', uses = '']) => [room, uses === 'nothing' ? [] : uses.split(', ')]))
}

const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')
const isInRoom = ({ path }: Source) => path.split('/').length === 3

const imports = ({ text }: Source) =>
  [...text.matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
const pathsWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
const strangers = (folder: string, allowed: RegExp) =>
  sources
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap((source) =>
      imports(source)
        .filter((name) => !allowed.test(name))
        .map((name) => `${source.path}: ${name}`),
    )

// What a file of a room uses of the other rooms of its house, types included.
const crossings = sources.filter(isInRoom).flatMap((source) =>
  imports(source).flatMap((name) => {
    const to = name.startsWith('.') ? join(dirname(source.path), name).replaceAll('\\', '/') : name.replace(/^#/, '')
    const [from, room] = [roomOf(source.path), roomOf(to)]
    const isOfHouse = to.includes('/') && room.split('/')[0] === from.split('/')[0]
    return isOfHouse && room !== from ? [{ path: source.path, from, room, name }] : []
  }),
)

describe('rooms', () => {
  test('every room of the house stands on the map, and the map has no other', () => {
    const rooms = new Set(sources.filter(isInRoom).map(({ path }) => roomOf(path)))
    const inHouses = [...rooms].filter((room) => !room.startsWith('locales/'))
    expect([...map.keys()].toSorted()).toEqual(inHouses.toSorted())
  })

  test('a room uses only the rooms that the map gives it', () => {
    const strays = crossings.filter(({ from, room }) => !map.get(from)?.includes(room.split('/')[1] ?? ''))
    expect(strays.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  })

  test('the map gives no room what it does not use', () => {
    const used = new Set(crossings.map(({ from, room }) => `${from} > ${room.split('/')[1]}`))
    const given = [...map].flatMap(([room, uses]) => uses.map((use) => `${room} > ${use}`))
    expect(given.filter((one) => !used.has(one))).toEqual([])
  })

  test('rooms do not go round in circles', () => {
    const uses = Map.groupBy(crossings, ({ from }) => from)
    const reached = (room: string, seen: ReadonlySet<string>): ReadonlySet<string> =>
      (uses.get(room) ?? []).reduce(
        (all, { room: next }) => (all.has(next) ? all : reached(next, new Set([...all, next]))),
        seen,
      )
    expect([...map.keys()].filter((room) => reached(room, new Set()).has(room))).toEqual([])
  })

  test('a room is small enough to be read', () => {
    const crowd = Map.groupBy(sources, ({ path }) => dirname(path))
    expect([...crowd].filter(([, files]) => files.length > 30).map(([folder]) => folder)).toEqual([])
  })
})

test('letters are made of letters, and of zod', () => {
  expect(strangers('letter', /^(?:\.\/[^.]+|\.\.\/[a-z-]+\/[a-z-]+|zod)$/)).toEqual([])
})

test('languages are data, shaped by letters', () => {
  expect(strangers('locales', /^(?:\.\/.+\.json|\.\/[a-z-]+|#letter\/.+|#locales\/folders)$/)).toEqual([])
})

test('only its own folder names a language or a convention', async () => {
  const languages = languagesIn('locales')
  const named = new RegExp(`(['"])(?:${[...languages.tags, ...languages.conventions].join('|')})\\1`)
  const scripts = (await readdir('scripts', { recursive: true })).filter((name) => name.endsWith('.mjs'))
  // What is measured is, like what is tested, about the languages there are; those who translate start from English.
  const own = scripts
    .map((name) => `scripts/${name.replaceAll('\\', '/')}`)
    .filter((path) => !/^scripts\/(?:bench|pictures|language\/)/.test(path))
  const all = [
    ...sources.filter(({ path }) => /^(?:letter|electron|renderer)\//.test(path)),
    ...(await Promise.all(own.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))),
  ]
  expect(all.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([])
})

test('the desktop does not reach into the window', () => {
  expect(
    strangers(
      'electron',
      /^(?:\.{1,2}\/[^.]+|#(?:letter|locales|electron)\/.+|node:.+|electron|zod|docx|hunspell-wasm|nodemailer.*|pdfjs-dist\/.+|postal-mime|.+\.woff2?\?inline)$/,
    ),
  ).toEqual([])
})

test('the contract is made of itself, of letters, and of zod', () => {
  expect(strangers('electron/bridge', /^(?:\.\/[a-z-]+|#letter\/[a-z-]+\/[a-z-]+|zod)$/)).toEqual([])
})

test('the window takes of the contract values that load nothing, and no schema', () => {
  const values = /^import (?!type).+ from '#(electron\/bridge\/.+)'$/gm
  const taken = sources
    .filter(({ path }) => path.startsWith('renderer/'))
    .flatMap(({ text }) => [...text.matchAll(values)].map(([, name = '']) => `${name}.ts`))
  expect(taken).not.toEqual([])
  const loading = sources.filter(({ path, text }) => taken.includes(path) && /^import (?!type)/m.test(text))
  expect(loading.map(({ path }) => path)).toEqual([])
})

// A file of the window, and all that it loads with it or later.
function reachedFrom(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const text = sources.find((source) => source.path === path)?.text ?? ''
  const values = imports({ path, text: text.replaceAll(/^import type [^']*'[^']+'/gm, '') })
  for (const name of values) {
    const to = name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name.replace(/^#/, '')
    const file = [`${to}.ts`, `${to}.tsx`].find((one) => sources.some((source) => source.path === one))
    reachedFrom(file ?? name, seen)
  }
  return seen
}

test('the window loads no library but React: schemas are read where files are', () => {
  const reached = [...reachedFrom('renderer/main.tsx')]
  expect(reached).toContain('letter/compose/compose.ts')
  const libraries = reached.filter((name) => /^[@a-z]/.test(name) && !/\.(?:css|tsx?)$/.test(name))
  expect(new Set(libraries)).toEqual(new Set(['react', 'react-dom', 'react-dom/client']))
})

test('the window reaches the desktop through the contract alone', () => {
  expect(
    strangers(
      'renderer',
      /^(?:\.{1,2}\/.+|#(?:letter|locales|resources)\/.+|#electron\/bridge\/.+|react|react-dom(?:\/client)?|@fontsource.+)$/,
    ),
  ).toEqual([])
})

test('no schema runs in the window: what it loads, types apart, does not lead to zod', () => {
  const texts = new Map(sources.map(({ path, text }) => [path.replace(/\.tsx?$/, ''), text]))
  const loaded = (text: string) =>
    imports({
      path: '',
      text: text.replaceAll(/import type [^;]*?from '[^']+'|import \{(?:\s*type \w+,?)+\s*\} from '[^']+'/g, ''),
    })
  const seen = new Map([['renderer/main', 'the page']])
  for (const [path] of seen) {
    for (const name of loaded(texts.get(path) ?? '')) {
      const to = name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name.replace(/^#/, '')
      if (!seen.has(to)) seen.set(to, path)
    }
  }
  expect(seen.get('zod')).toBeUndefined()
  expect(seen.size).toBeGreaterThan(300)
})

test('each channel has one end in one file, and one function leads outside', () => {
  expect(pathsWith(/\bipcMain\b/)).toEqual(['electron/serve-bridge.ts'])
  expect(pathsWith(/\bipcRenderer\b/)).toEqual(['electron/preload.ts'])
  expect(pathsWith(/\bwebContents\.send\b/)).toEqual(['electron/tell-window.ts'])
  expect(pathsWith(/\bopenExternal\b/)).toEqual(['electron/pages/open-outside.ts'])
})

test('making a letter asks neither the clock nor chance', () => {
  const pure = sources.filter(({ path }) => path.startsWith('letter/'))
  expect(
    pure.filter(({ text }) => /\bDate\b|Math\.random|\bcrypto\b|performance\.now/.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('the capitals of a letter are those of its language, never those of the computer’s', () => {
  const letters = sources.filter(({ path }) => path.startsWith('letter/'))
  expect(letters.filter(({ text }) => /toLocale\w+Case\(\)/.test(text)).map(({ path }) => path)).toEqual([])
})

test('nothing is silenced, and nothing is anything', () => {
  expect(pathsWith(/@ts-|eslint-disable|oxlint-disable|prettier-ignore|\bas any\b|: any\b|<any>/)).toEqual([])
  expect(pathsWith(/\bTODO\b|\bFIXME\b/)).toEqual([])
})

test('no barrel, no default export', () => {
  const own = sources.filter(({ path }) => !path.endsWith('.d.ts'))
  expect(own.filter(({ text }) => /^export default|^export \* from/m.test(text)).map(({ path }) => path)).toEqual([])
})

test('whatever another file can use has its doc line', () => {
  const exported = /^export (?:async )?(?:abstract )?(?:function|const|class|type|interface) (\w+)/
  const bare = sources.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      const [, name = ''] = exported.exec(line) ?? []
      const before = lines[index - 1] ?? ''
      // Of a function that is declared more than once, the first has it.
      const isToldBefore = before.endsWith('*/') || before.startsWith(`export function ${name}`)
      return name === '' || isToldBefore ? [] : [`${path}:${index + 1} ${name}`]
    })
  })
  expect(bare).toEqual([])
})

test('files are small and named in one way', () => {
  const sizes = sources.map(({ text }) => text.split('\n').length - 1).toSorted((a, b) => a - b)
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)] ?? 0
  expect(at(0.5)).toBeLessThanOrEqual(80)
  expect(at(0.9)).toBeLessThanOrEqual(200)
  expect(at(1)).toBeLessThanOrEqual(300)
  expect(
    sources.map(({ path }) => basename(path)).filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(name)),
  ).toEqual([])
})
