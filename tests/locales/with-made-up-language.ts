import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Languages, reference, type LanguageIndex } from '#locales/languages'

/** A language that nobody speaks: the folder of the reference under another name, with nothing written for it anywhere else. */
export const madeUp = 'zz'

const own = (text: string) => text.replace(new RegExp(`\\b${reference}-(?=[A-Z]{2}\\b)`, 'g'), `${madeUp}-`)

const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))

/** The languages of the folders and the made-up one, as the registry would have them if its folder stood there. */
export function withMadeUpLanguage(): Languages {
  const files = new Map<string, unknown>()
  for (const name of pathsIn('locales').filter((path) => path.includes('/'))) {
    const text = readFileSync(join('locales', name), 'utf8')
    files.set(`./${name}`, JSON.parse(text))
    if (name.startsWith(`${reference}/`))
      files.set(`./${own(madeUp + name.slice(reference.length))}`, JSON.parse(own(text)))
  }
  const indexes = [...files].filter(([path]) => path.endsWith('/index.json'))
  return new Languages(
    Object.fromEntries(
      indexes.map(([path, index]) => [
        path,
        // Sound: the files of the folders are what the schema of the tests says.
        path.startsWith(`./${madeUp}/`)
          ? { ...(index as LanguageIndex), name: 'Zuzu', order: 100, dictionaries: {} }
          : (index as LanguageIndex),
      ]),
    ),
    Object.fromEntries([...files].map(([path, content]) => [path, () => Promise.resolve(content)])),
  )
}
