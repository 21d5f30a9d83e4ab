import { escapePattern } from './escape-pattern'

/** The marks between which a language writes its sentences, each a text of single signs. */
export type SentenceMarks = Readonly<{
  /** What may stand before the first word: `"«¿`. */
  openers: string
  /** What ends a sentence, the full stop first: `.!?…`. */
  ends: string
  /** What may follow the end: `"”)`. */
  closers: string
  /** What may follow the end after a space: `»`. */
  spacedClosers: string
  /** Whether a space parts two sentences; without one each end is a boundary. */
  spaced: boolean
}>

type Patterns = Readonly<{ boundary: RegExp; ended: RegExp; beforeFirst: RegExp; opening: RegExp }>

const made = new WeakMap<SentenceMarks, Patterns>()

/**
 * How sentences are seen by these marks: the `boundary` between two, a text that has `ended`, what stands `beforeFirst` the
 * first word of one, and its `opening` with that word. Made once a language.
 */
export function sentencePatterns(marks: SentenceMarks): Patterns {
  const patterns = made.get(marks) ?? makePatterns(marks)
  made.set(marks, patterns)
  return patterns
}

// A capital or a number begins a sentence, and so does a letter of an alphabet without capitals.
const first = '[\\p{Lu}\\p{Lo}\\p{N}]'

function makePatterns({ openers, ends, closers, spacedClosers, spaced }: SentenceMarks): Patterns {
  const anyOf = (signs: string, more = '') => `[${escapePattern(signs).replaceAll('-', '\\-')}${more}]`
  const closing = [...(spacedClosers ? [`\\s?${anyOf(spacedClosers)}`] : []), ...(closers ? [anyOf(closers)] : [])]
  const closed = closing.length > 0 ? `(?:${closing.join('|')})*` : ''
  const opened = openers ? `${anyOf(openers)}*` : ''
  const between = spaced
    ? `(?<=${anyOf(ends)}${closed})\\s+(?=${opened}${first})`
    : `(?<=${anyOf(ends)}${closed})\\s*(?!\\s|$|${anyOf(ends + closers + spacedClosers)})`
  return {
    boundary: new RegExp(`${between}|\\n+`, 'u'),
    ended: new RegExp(`${anyOf(ends)}${closed}$`, 'u'),
    beforeFirst: new RegExp(`(?:^|${anyOf(ends, '\\n')}${closed})${anyOf(openers, '\\s')}*$`, 'u'),
    opening: new RegExp(`^(${anyOf(openers, '\\s')}*)(\\S*)`, 'u'),
  }
}
