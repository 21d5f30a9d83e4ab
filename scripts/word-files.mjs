import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { normalizePath } from 'vite'
import { root } from './places.mjs'
import { withSharedParts } from './shared-parts.mjs'

// A language is read by part, when it is first needed: a file for each part.
const onScreens = JSON.parse(readFileSync(join(root, 'locales/screens.json'), 'utf8'))
const locales = normalizePath(join(root, 'locales'))
/** How the bundler makes files of the words of the languages: one for each part of each. */
export const words = {
  test: /[\\/]locales[\\/][a-z]+[\\/](?!index\.json)/,
  name: partOf,
  debugName: 'words',
  priority: 4,
}

function partOf(id) {
  const [, tag, inApp, name] = /[\\/]locales[\\/]([a-z]+)[\\/](app[\\/])?([a-z-]+)\.js/.exec(id) ?? []
  if (name?.startsWith('all-of-')) return `${name.slice('all-of-'.length)}-${tag}`
  const apart = [
    'desktop',
    'class-guide',
    'command-line',
    'remarks',
    'next-steps',
    'stories',
    'spelling',
    'check',
    'facts',
    'class-list',
  ]
  const inWindow = onScreens.includes(name) ? 'screens' : 'window'
  const part = inApp ? inWindow : 'letter'
  return `${apart.includes(name) ? name : part}-${tag}`
}

// The words of the window too: the main process leaves the link to those of one language.
const withWords = {
  name: 'with-words',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle).flatMap((name) => {
        const [, hreflang] = /window-([a-z]+)-[\w-]+\.js$/.exec(name) ?? []
        return hreflang
          ? [{ tag: 'link', attrs: { rel: 'modulepreload', hreflang, href: `./${name}` }, injectTo: 'head' }]
          : []
      }),
  },
}

// What the letters of a language are made from says the same again and again: it is written, read and held once.
const ofLetters = /[\\/]locales[\\/][a-z]+[\\/][a-z-]+\.json$/
const withoutRepetition = {
  name: 'without-repetition',
  enforce: 'post',
  transform: {
    filter: { id: ofLetters },
    handler: (_, id) => {
      const [statements, expression] = withSharedParts(JSON.parse(readFileSync(id, 'utf8')))
      return { code: `${statements}\nexport default ${expression}`, map: null }
    },
  },
}

// One import for each part of a language, not one for each file: what the first script tells of files is a sixth.
const withFewImports = {
  name: 'with-few-imports',
  apply: 'build',
  resolveId: {
    filter: { id: /\/all-of-[a-z-]+\.js$/ },
    handler: (id, from) => normalizePath(join(from, '..', id)),
  },
  load: {
    filter: { id: /[\\/]locales[\\/](?:folders\.ts|[a-z]+[\\/]all-of-[a-z-]+\.js)$/ },
    handler: (id) => (id.endsWith('folders.ts') ? foldersCode() : partCode(id)),
  },
}

function foldersCode() {
  const tags = globSync('*/index.json', { cwd: locales })
    .map((path) => dirname(path))
    .toSorted()
  const parts = tags.flatMap((tag) => [...partsOf(tag)].map(([part, paths]) => [tag, part, paths]))
  return [
    ...tags.map((tag, place) => `import index${place} from './${tag}/index.json'`),
    `export const indexes = {${tags.map((tag, place) => `'./${tag}/index.json': index${place}`).join()}}`,
    `const parts = [${parts
      .map(([tag, part, paths]) => `['./${tag}/', '${paths.join(' ')}', () => import('./${tag}/all-of-${part}.js')]`)
      .join()}]`,
    `export const files = Object.fromEntries(parts.flatMap(([folder, paths, load]) => paths.split(' ').map((path) =>
      [folder + path + '.json', () => load().then((all) => all.default[path])])))`,
  ].join('\n')
}

function partCode(id) {
  const [, tag, part] = /([a-z]+)\/all-of-([a-z-]+)\.js$/.exec(id)
  const paths = partsOf(tag).get(part)
  return [
    ...paths.map((path, place) => `import words${place} from './${path}.json'`),
    `export default {${paths.map((path, place) => `'${path}': words${place}`).join()}}`,
  ].join('\n')
}

// The files of a language by the part that they are read with, each by its path in the folder of the language, without its ending.
function partsOf(tag) {
  const paths = globSync(['*.json', 'app/*.json'], { cwd: join(locales, tag) })
    .map((path) => normalizePath(path).slice(0, -'.json'.length))
    .filter((path) => !['index', 'reading-ease'].includes(path))
  return Map.groupBy(paths.toSorted(), (path) => partOf(`${locales}/${tag}/${path}.json`).replace(`-${tag}`, ''))
}

/** What makes few and small files of the words that the window reads. */
export const wordFiles = [withWords, withFewImports, withoutRepetition]
