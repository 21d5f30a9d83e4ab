import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import type { OpenApp } from './open-app'

/** Ends every process of the app at once, as a power cut would. */
export async function kill({ app }: OpenApp): Promise<void> {
  const main = app.process()
  const ended = once(main, 'exit')
  main.kill('SIGKILL')
  await ended
}

/** Removes the home of an app that was killed: its other processes may still write there while they end. */
export function removeHome(home: string): Promise<void> {
  return rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
