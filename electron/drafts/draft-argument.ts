import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDraftName } from './draft-name'

/** The draft's file among the arguments of a command line, as a path; null when none is named. */
export function draftArgument(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).findLast((arg) => !arg.startsWith('-') && isDraftName(basename(arg)))
  if (named === undefined) return null
  return named.startsWith('file:') ? pathOfUrl(named) : resolve(folder, named)
}

// Linux file managers may hand over an address instead of a path.
function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}
