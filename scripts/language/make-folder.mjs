import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOf, locales, readFolder, reference } from './folders.mjs'

// True of no other language.
const ofTheReference = ['spelling.json', 'reading-ease.json']

/**
 * Makes the folder of a language, beside the others if nothing else is said, with every file of the reference and its conventions
 * named anew: it works at once, in English.
 */
export async function makeFolder(tag, beside = locales) {
  const known = readFolder(reference).get('index.json')
  const convention = new RegExp(`"${reference}-(?=[A-Z]{2}")`, 'g')
  for (const name of filesOf(reference).filter((file) => !ofTheReference.includes(file))) {
    const path = join(beside, tag, name)
    const text = readFileSync(join(locales, reference, name), 'utf8').replace(convention, `"${tag}-`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, name === 'index.json' ? await indexOf(tag, JSON.parse(text), known) : text)
  }
}

async function indexOf(tag, index, known) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  const own = name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  const direction = /^(?:ar|fa|he|ur|yi)$/.test(tag) ? 'rtl' : 'ltr'
  // Imported here: this package exists only once set-up has installed it.
  const { format, resolveConfig } = await import('prettier')
  const made = { ...index, name: own, order: known.order + 1, direction, dictionaries: {} }
  return format(JSON.stringify(made), { ...(await resolveConfig(join(locales, 'index.json'))), parser: 'json' })
}
