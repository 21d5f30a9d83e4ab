import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { serveSpelling } from './serve-spelling'

// A thread of its own: suggestions take up to a fifth of a second, during which the window must not wait.
if (parentPort) {
  serveSpelling(parentPort, (dictionary) => {
    const path = join(import.meta.dirname, 'dictionaries', dictionary)
    return { affixes: `${path}.aff`, words: `${path}.dic` }
  })
}
