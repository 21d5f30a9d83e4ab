import { execFileSync } from 'node:child_process'

// The one of the system, which has the libraries that its packages install; another may stand before it in the path.
const systemPython = '/usr/bin/python3'

/** What a script of Python prints, read as JSON. */
export function fromPython(
  script: string,
  { args = [], input = '' }: Readonly<{ args?: readonly string[]; input?: Uint8Array | string }>,
): unknown {
  return JSON.parse(execFileSync(systemPython, ['-c', script, ...args], { input, encoding: 'utf8' }))
}
