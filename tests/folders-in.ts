import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files, LanguageIndex } from '#locales/languages'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** What `locales/folders.ts` has from its bundler, read from a folder on the disk. */
export function foldersIn(folder: string): Readonly<{ indexes: Record<string, LanguageIndex>; files: Files }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const paths = names.filter((name) => /^[a-z]+\/.+\.json$/.test(name))
  const isIndex = (name: string) => name.endsWith('/index.json')
  return {
    indexes: Object.fromEntries(
      paths.filter(isIndex).map((name) => [`./${name}`, json(join(folder, name)) as LanguageIndex]),
    ),
    files: Object.fromEntries(
      paths
        .filter((name) => !isIndex(name))
        .map((name) => [`./${name}`, () => Promise.resolve(json(join(folder, name)))]),
    ),
  }
}
