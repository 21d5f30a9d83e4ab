import { outsideOf } from './outside-of'
import { writeLetters } from './write-letters'

/** The command without Electron. A PDF is left to `makePdf`, which is given a command line of its own. */
export function letterCommand(
  args: readonly string[],
  folder: string,
  makePdf: (args: readonly string[]) => Promise<number>,
): Promise<number> {
  const outside = outsideOf({ folder, command: 'npm run -s letter --', pdf: { kind: 'elsewhere', run: makePdf } })
  return writeLetters(args, outside)
}
