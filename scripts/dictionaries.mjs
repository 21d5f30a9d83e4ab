import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './places.mjs'

const locales = join(root, 'locales')
const engine = import.meta.resolve('hunspell-wasm')

/** What spelling needs beside the code: the dictionaries that the languages name and the engine, each with its licence. */
export function dictionaryFiles() {
  const files = dictionaries().flatMap(([name, packageName]) => {
    const address = import.meta.resolve(packageName)
    return [
      file(`dictionaries/${name}.aff`, address, 'index.aff'),
      file(`dictionaries/${name}.dic`, address, 'index.dic'),
      file(`dictionaries/${name}.license.txt`, address, 'license'),
    ]
  })
  return [
    ...files,
    // The engine's code looks for it beside itself.
    file('hunspell.wasm', engine, '../wasm/hunspell.wasm'),
    file('dictionaries/hunspell.license.txt', engine, '../COPYING.MPL'),
  ]
}

function dictionaries() {
  const folders = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name }) => {
    const index = JSON.parse(readFileSync(join(locales, name, 'index.json'), 'utf8'))
    return Object.entries(index.dictionaries)
  })
}

function file(fileName, address, place) {
  return { fileName, path: fileURLToPath(new URL(place, address)) }
}
