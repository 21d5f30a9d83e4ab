import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { now, today } from '../system/clock'
import type { Outside } from './outside'
import { systemLanguage } from './system-language'
import { printTo, toleratePipe } from './terminal'

/** The system as this process has it. `spelling` is the file of the thread that knows the dictionaries. */
export function outsideOf({
  spelling,
  ...given
}: Pick<Outside, 'folder' | 'command' | 'pdf'> & { spelling: string }): Outside {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) toleratePipe(stream)
  return {
    ...given,
    language: systemLanguage(env),
    today,
    now,
    newId: randomUUID,
    print: (text) => printTo(stdout, text),
    say: (line) => void stderr.write(`${line}\n`),
    startSpelling: () => {
      const worker = new Worker(spelling)
      // Here the answer is waited for: the process must not end before it.
      return { thread: Object.assign(worker, { unref: () => undefined }), stop: () => worker.terminate() }
    },
  }
}
