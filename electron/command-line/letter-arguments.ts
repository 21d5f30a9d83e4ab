/** The word after which everything on the app's command line is for making letters. */
const word = 'letter'

/**
 * What follows the word `letter` on the app's command line, when it is the first word there; null when a window is asked for.
 * Switches of Chromium may stand before it. A file that the system asks to open is never this bare word.
 */
export function letterArguments(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const own = argv.slice(1)
  const words = own.flatMap((arg, at) => (arg.startsWith('-') ? [] : [at]))
  // Unpackaged, the first word is the folder of the app.
  const first = words[isPackaged ? 0 : 1]
  return first !== undefined && own[first] === word ? own.slice(first + 1) : null
}
