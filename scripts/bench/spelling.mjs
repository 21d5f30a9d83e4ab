import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkLetter } from '../../electron/spelling/check-letter'
import { Speller } from '../../electron/spelling/speller'
import { median, percentile, timed } from './figures.mjs'

const script = join(import.meta.dirname, '..', 'spelling-worker.js')

/** Milliseconds until the first letter is spelled, in a thread made for it (median), then for each later letter (p99). */
export async function measureSpelling(letter, draft) {
  const threads = []
  const start = () => threads[threads.push(new Worker(script)) - 1]
  const first = await timed(7, 1, () => checkLetter(letter, draft, new Speller(start)))
  const speller = new Speller(start)
  const later = await timed(200, 5, () => checkLetter(letter, draft, speller))
  await Promise.all(threads.map((thread) => thread.terminate()))
  return { first: median(first), later: percentile(later, 0.99) }
}
