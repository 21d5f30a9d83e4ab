import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasNoDisplay } from './setup/libraries.mjs'

const screen = ['-screen', '0', '1440x900x24']
const patience = 30_000

/** The command as it runs here: inside a virtual screen, and saying so, where there is none to open a window on. */
export function onDisplay(command) {
  if (!hasNoDisplay()) return command
  sayVirtual()
  return ['xvfb-run', '--auto-servernum', '--server-args', screen.join(' '), ...command]
}

/** Lends the names of so many virtual screens while `use` runs; none where there is a real one. */
export async function withVirtualDisplays(count, use) {
  if (!hasNoDisplay()) return use([])
  sayVirtual()
  const servers = Array.from({ length: count }, () =>
    spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  )
  try {
    return await use(await Promise.all(servers.map(nameOf)))
  } finally {
    for (const server of servers) server.kill()
  }
}

// The server finds a free number by itself, and writes it once it can be used.
async function nameOf(server) {
  const written = server.stdio[3].setEncoding('utf8')
  const [number] = await once(written, 'data', { signal: AbortSignal.timeout(patience) })
  return `:${number.trim()}`
}

function sayVirtual() {
  console.log('No display here: running on a virtual one (Xvfb), so no window will be seen.')
}
