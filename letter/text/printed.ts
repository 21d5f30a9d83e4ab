import { cleanLine } from './clean-text'

/** A line as typed, with the printed apostrophe. */
export function printed(text: string): string {
  return cleanLine(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}
