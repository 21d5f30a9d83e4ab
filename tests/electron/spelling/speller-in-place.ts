import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { Speller } from '#electron/spelling/speller'
import { library } from '#tests/languages'
import { serveSpelling, type Shelf } from '#electron/spelling/serve-spelling'

const packages = new Map(library.tags.flatMap((tag) => Object.entries(library.index(tag).dictionaries)))

const { resolve } = createRequire(import.meta.url)

/** Where the dictionaries are before the app is built. */
export const installedShelf: Shelf = (dictionary) => {
  const folder = dirname(resolve(packages.get(dictionary) ?? ''))
  return { affixes: join(folder, 'index.aff'), words: join(folder, 'index.dic') }
}

/** A speller whose thread is the test's own; `starts` tells how often it was started. */
export function spellerInPlace(shelf = installedShelf): Readonly<{ speller: Speller; starts: () => number }> {
  let count = 0
  const speller = new Speller(() => {
    count += 1
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    serveSpelling(port2, shelf)
    return port1
  })
  return { speller, starts: () => count }
}
