import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import type { CommandNeeds } from '#electron/command-line/command-needs'
import { writeLetters } from '#electron/command-line/write-letters'
import { serveSpelling } from '#electron/spelling/serve-spelling'
import { installedShelf } from './electron/spelling/speller-in-place'
import { temporaryFolder } from './temporary-folder'

/** A file of answers in English, and one in French. */
export const answers = {
  door: 'disappointed',
  convention: 'en-CA',
  writer: 'Renaud Gagnon',
  recipient: { organisation: 'Chez Rosaire', email: 'rosaire@example.org' },
  answers: { what: 'Nobody came out.', why: 'Thirty seconds would have been enough.' },
}
export const french = { ...answers, convention: 'fr-CA', answers: { what: 'Personne n’est sorti.' } }

/** The command in a folder of its own, with these files. */
export async function setUpCommand(
  files: Readonly<Record<string, string | Uint8Array | object>>,
  more: Partial<CommandNeeds> = {},
) {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    await writeFile(join(folder, name), isRaw ? content : JSON.stringify(content))
  }
  const said: string[] = []
  const printed: string[] = []
  const needs: CommandNeeds = {
    ...{ folder, language: 'en', command: 'letter', today: () => '2026-11-21', now: () => '2026-11-21T12:00:00.000Z' },
    newId: () => '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
    print: async (text) => void printed.push(text),
    say: (line) => void said.push(line),
    pdf: {
      kind: 'here',
      make: ({ author }) => Promise.resolve(Buffer.from(`%PDF of ${author}`)),
      makeAll: (title, letters) =>
        Promise.resolve(Buffer.from(`%PDF of ${title}: ${letters.map(({ letter }) => letter.author).join(', ')}`)),
      envelope: ({ to }) => Promise.resolve(Buffer.from(`%PDF to ${to[0]}`)),
      badge: (badge, { language }) => {
        const picture = () => Promise.resolve(Buffer.from(`PNG of ${badge.name}`))
        return Promise.resolve({ drawing: '', title: badge.name, description: language, picture })
      },
      undrawn: () => Promise.resolve([]),
    },
    startSpelling: () => {
      const { port1, port2 } = new MessageChannel()
      serveSpelling(port2, installedShelf)
      return { thread: port1, stop: () => Promise.resolve(port1.close()) }
    },
    ...more,
  }
  const run = (...args: string[]) => writeLetters(args, needs)
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const names = async () => (await readdir(folder)).filter((name) => !(name in files)).toSorted()
  return { folder, said, printed, run, read, names }
}
