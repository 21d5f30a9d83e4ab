import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'

/** The folder of the languages. */
export const locales = join(root, 'locales')

/** The language by which the others are measured. */
export const reference = 'en'

/** The files of a language, by their names: `app/app.json`. */
export function filesOf(tag) {
  const names = readdirSync(join(locales, tag), { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
}

/** What the files of a language hold, by their names. */
export function readFolder(tag) {
  const files = existsSync(join(locales, tag)) ? filesOf(tag) : []
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(locales, tag, name), 'utf8'))]))
}
