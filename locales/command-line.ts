import en from './en/command-line.json' with { type: 'json' }
import fr from './fr/command-line.json' with { type: 'json' }

/** The words of the command that makes letters without a window. `{…}` are filled by the main process. */
export type CommandLineWords = typeof fr & typeof en

/** The words of the command line, by language. */
export const commandLineWords: Readonly<Record<'fr' | 'en', CommandLineWords>> = { fr, en }
