import { once } from 'node:events'
import type { OpenApp } from './open-app'

/** Ends every process of the app at once, as a power cut would. */
export async function kill({ app }: OpenApp): Promise<void> {
  const main = app.process()
  const ended = once(main, 'exit')
  main.kill('SIGKILL')
  await ended
}
