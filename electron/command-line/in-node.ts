import { join } from 'node:path'
import { commandNeeds } from './command-needs'
import { writeLetters } from './write-letters'

/** The command without Electron. A PDF is left to `makePdf`, which is given a command line of its own. */
export function letterCommand(
  args: readonly string[],
  folder: string,
  makePdf: (args: readonly string[]) => Promise<number>,
): Promise<number> {
  const spelling = join(import.meta.dirname, '..', 'spelling-worker.js')
  const pdf = { kind: 'other-process', run: makePdf } as const
  const needs = commandNeeds({ folder, command: 'npm run -s letter --', pdf, spelling })
  return writeLetters(args, needs)
}
