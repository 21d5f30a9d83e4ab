import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** A window in a language that nobody speaks, served at an address. */
export type PseudoWindow = Readonly<{ address: string; close: () => void }>

/** Builds and serves the window in a pseudo-language; the built app opens it in place of its own. */
export async function servePseudoWindow(language: 'longer' | 'right-to-left'): Promise<PseudoWindow> {
  const server = spawn(process.execPath, [resolve('scripts/pseudo-window.mjs'), language], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((found, failed) => {
    server.stdout.once('data', (said: Buffer) => found(said.toString().trim()))
    server.once('exit', () => failed(new Error('The pseudo-window was not built')))
  })
  return { address, close: () => server.stdin.end() }
}
