import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { normalizePath, runnerImport } from 'vite'
import { loadedBy, together } from './build-groups.mjs'
import { builtOn } from './built-on.mjs'
import { dictionaryFiles } from './dictionaries.mjs'
import { root } from './places.mjs'
import { wordFiles, words } from './word-files.mjs'

/** The folder of everything built. */
export const dist = join(root, 'dist')

const common = { configFile: false, root, logLevel: 'warn', clearScreen: false, publicDir: false }

const main = 'electron/main.ts'
const spellingWorker = 'electron/spelling/spelling-worker.ts'
const factsWorker = 'electron/facts/facts-worker.ts'
// What answers the window: its first screen, and then every call.
const home = 'electron/first-home.ts'
const answering = ['electron/desk.ts', 'electron/bridge/bridge.ts']
// What the window loads once its first screen is painted, in the order of `renderer/screens.ts`: each file costs it, and the main process,
// more than what stands in it. What is not named are dialogs.
const letterScreen = ['renderer/write/letter-screen.tsx']
const otherScreens = [
  'renderer/child-screens.tsx',
  'renderer/class/class-screens.tsx',
  'renderer/class/wall-screen.tsx',
  'renderer/sent/sent-screen.tsx',
  'renderer/settings/guarded-settings.tsx',
]

/**
 * How the main process and its threads are built: an ES module each, and one more for each dynamic import, with all
 * packages inside; the dictionaries beside them.
 */
export function mainSettings() {
  return {
    ...common,
    plugins: [withDictionaries, withNamesAlone],
    ssr: { noExternal: true },
    build: {
      ...forElectronSide(true),
      rolldownOptions: {
        input: {
          main: join(root, main),
          'spelling-worker': join(root, spellingWorker),
          'facts-worker': join(root, factsWorker),
        },
        external: ['electron'],
        output: {
          format: 'esm',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: [
              words,
              loadedBy([main], { name: 'shared', weight: 4, andBy: [spellingWorker] }),
              ...together({ first: main }),
              loadedBy([home], { name: 'base', weight: 2.5, andBy: [spellingWorker, factsWorker] }),
              loadedBy(answering, { name: 'threads', weight: 2, andBy: [spellingWorker, factsWorker] }),
              loadedBy([home], { name: 'home', weight: 1.5 }),
              loadedBy(answering, { name: 'desk', weight: 1 }),
            ],
          },
        },
      },
    },
  }
}

/** How the command line is built for plain Node: a folder of its own, that the app does not need. */
export function letterSettings() {
  return {
    ...common,
    ssr: { noExternal: true },
    build: {
      ...forElectronSide('electron/command-line/in-node.ts'),
      outDir: join(dist, 'letter'),
      rolldownOptions: {
        output: {
          format: 'esm',
          entryFileNames: 'letter.js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups: [words] },
        },
      },
    },
  }
}

/** How the preload script is built: one CommonJS file, as the sandbox demands. */
export function preloadSettings() {
  return {
    ...common,
    plugins: [withNamesAlone],
    ssr: { noExternal: true },
    build: {
      ...forElectronSide(join(root, 'electron/preload.ts')),
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
      },
    },
  }
}

/** How the window is built: files only, nothing inline, as the content security policy demands. */
export function rendererSettings() {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react(), withTypeface, ...wordFiles],
    define: { BUILT_ON: JSON.stringify(builtOn()) },
    build: {
      outDir: join(dist, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // What one screen loads later, another loads at once, from the same file.
        checks: { ineffectiveDynamicImport: false },
        output: {
          codeSplitting: {
            groups: [
              words,
              ...together({
                first: 'renderer/main.tsx',
                letter: letterScreen[0],
                shelf: 'renderer/shelf/drafts-list.tsx',
              }),
              loadedBy(['renderer/welcome/welcome-screen.tsx'], { name: 'welcome', weight: 0.8 }),
              loadedBy(letterScreen, { name: 'more-of-letter', weight: 0.7, later: true }),
              loadedBy(otherScreens, { name: 'other-screens', weight: 0.6 }),
              loadedBy(['renderer/screens.ts'], { name: 'dialogs', weight: 0.5, later: true }),
            ],
          },
        },
      },
    },
  }
}

/** How the window is served while it is being written. */
export function devServerSettings() {
  const { build: _, ...settings } = rendererSettings()
  return {
    ...settings,
    base: '/',
    plugins: [...settings.plugins, withoutPolicy],
    server: { host: 'localhost', fs: { allow: [root] } },
  }
}

// The names of the calls are the keys of their schemas, which the preload script has no use for, and the main process only once it is
// called: the names are read while they are built, and stand in them as text.
const namesFile = normalizePath(join(root, 'electron/bridge/names.ts'))
const withNamesAlone = {
  name: 'with-names-alone',
  async load(id) {
    if (id !== namesFile) return null
    const { module, dependencies } = await runnerImport(namesFile, common)
    for (const path of dependencies) this.addWatchFile(path)
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
      .join('\n')
  },
}

// The typeface of the first screen is asked for with the page, not once its first words are laid out.
const withTypeface = {
  name: 'with-typeface',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /atkinson-.*-latin-wght-normal/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
          injectTo: 'head',
        })),
  },
}

const withDictionaries = {
  name: 'with-dictionaries',
  generateBundle() {
    for (const { fileName, path } of dictionaryFiles()) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) })
    }
  },
}

// Hot reload needs inline scripts and a socket, which the page's own policy refuses: while developing, and only then,
// the page has none.
const withoutPolicy = {
  name: 'without-policy',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

// Node 20 is the one inside Electron 33, the oldest that the app runs on.
function forElectronSide(entry) {
  return { ssr: entry, outDir: dist, emptyOutDir: false, target: 'node20', minify: true }
}
