import { fill } from '#letter/text/fill'
import type { CommandLineWords } from '#locales/words'
import { manners } from './options'

/** What `--help` prints. `command` is how the person calls it. */
export function helpText(command: string, conventions: readonly string[], { help }: CommandLineWords): string {
  const values = {
    command,
    conventions: conventions.join(', '),
    lengths: manners.length.join(', '),
    tones: manners.tone.join(', '),
    gravities: manners.gravity.join(', '),
  }
  return `${help.map((line) => fill(line, values)).join('\n')}\n`
}
