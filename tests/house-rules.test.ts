import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

type Source = Readonly<{ path: string; text: string }>

const folders = ['letter', 'electron', 'renderer', 'locales'] as const
const sources: readonly Source[] = (await Promise.all(folders.map(sourcesIn))).flat()

async function sourcesIn(folder: string): Promise<readonly Source[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}

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

test('letters are made of letters, and of zod', () => {
  expect(strangers('letter', /^(?:\.\/[^.]+|\.\.\/[a-z-]+|zod)$/)).toEqual([])
})

test('languages are data, shaped by letters', () => {
  expect(strangers('locales', /^(?:\.\/.+\.json|\.\/[a-z-]+|#letter\/.+)$/)).toEqual([])
})

test('the desktop does not reach into the window', () => {
  expect(
    strangers(
      'electron',
      /^(?:\.{1,2}\/[^.]+|#(?:letter|locales|electron)\/.+|node:.+|electron|zod|docx|hunspell-wasm|nodemailer.*|.+\.woff2\?inline)$/,
    ),
  ).toEqual([])
})

test('the window reaches the desktop through the types of the bridge and of what crosses it alone', () => {
  const renderer = sources.filter(({ path }) => path.startsWith('renderer/'))
  const desktop = renderer.flatMap(({ text }) => text.match(/^.*'(?:#electron\/|electron|node:).*$/gm) ?? [])
  expect(
    desktop.filter(
      (line) => !/^import type .* from '#electron\/(?:bridge|elsewhere|outcome|shelf|signals)'$/.test(line),
    ),
  ).toEqual([])
})

test('each channel has one end in one file, and one function leads outside', () => {
  expect(pathsWith(/\bipcMain\b/)).toEqual(['electron/serve-bridge.ts'])
  expect(pathsWith(/\bipcRenderer\b/)).toEqual(['electron/preload.ts'])
  expect(pathsWith(/\bopenExternal\b/)).toEqual(['electron/open-outside.ts'])
})

test('making a letter asks neither the clock nor chance', () => {
  const pure = sources.filter(({ path }) => path.startsWith('letter/'))
  expect(
    pure.filter(({ text }) => /\bDate\b|Math\.random|\bcrypto\b|performance\.now/.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('nothing is silenced, and nothing is anything', () => {
  expect(pathsWith(/@ts-|eslint-disable|oxlint-disable|prettier-ignore|\bas any\b|: any\b|<any>/)).toEqual([])
  expect(pathsWith(/\bTODO\b|\bFIXME\b/)).toEqual([])
})

test('no barrel, no default export, no climbing twice', () => {
  const own = sources.filter(({ path }) => !path.endsWith('.d.ts'))
  expect(own.filter(({ text }) => /^export default|^export \* from/m.test(text)).map(({ path }) => path)).toEqual([])
  expect(sources.flatMap((source) => imports(source).filter((name) => name.startsWith('../../')))).toEqual([])
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
