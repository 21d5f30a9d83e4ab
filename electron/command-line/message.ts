import { fill } from '#letter/text/fill'
import { oneLine } from '#letter/parts/plain-text'
import type { CommandLineWords } from '#locales/words'

/** One line to say; `words` fill it. */
export type Message = Readonly<{
  key: keyof CommandLineWords['messages']
  words: Readonly<Record<string, string | number>>
}>

const longestWord = 300

/** The line, without anything in its words that could break it or move the cursor of a terminal. */
export function lineOf({ key, words }: Message, { messages }: CommandLineWords): string {
  const safe = Object.entries(words).map(([name, word]) => [name, tidy(String(word))])
  return fill(messages[key], Object.fromEntries(safe) as Record<string, string>)
}

/** A name from outside, on one line and of a sane length. */
function tidy(word: string): string {
  const line = oneLine(word)
  return line.length > longestWord ? `${line.slice(0, longestWord - 1)}…` : line
}
