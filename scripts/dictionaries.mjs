import { fileURLToPath } from 'node:url'

const packages = {
  fr: import.meta.resolve('dictionary-fr'),
  'en-CA': import.meta.resolve('dictionary-en-ca'),
  'en-GB': import.meta.resolve('dictionary-en-gb'),
  'en-US': import.meta.resolve('dictionary-en'),
}
const engine = import.meta.resolve('hunspell-wasm')

/** What spelling needs beside the code: the dictionaries and the engine, each with its licence. */
export function dictionaryFiles() {
  const dictionaries = Object.entries(packages).flatMap(([name, address]) => [
    file(`dictionaries/${name}.aff`, address, 'index.aff'),
    file(`dictionaries/${name}.dic`, address, 'index.dic'),
    file(`dictionaries/${name}.license.txt`, address, 'license'),
  ])
  return [
    ...dictionaries,
    // The engine's code looks for it beside itself.
    file('hunspell.wasm', engine, '../wasm/hunspell.wasm'),
    file('dictionaries/hunspell.license.txt', engine, '../COPYING.MPL'),
  ]
}

function file(fileName, address, place) {
  return { fileName, path: fileURLToPath(new URL(place, address)) }
}
