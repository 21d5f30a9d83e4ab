import { escapePattern } from './escape-pattern'

/** The marks between which a language writes its sentences, each a text of single signs, and the words that bear on them. */
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
  /** Abbreviations, small and with their stop, that what they stand for follows: `tél.` ends no sentence. */
  leading: readonly string[]
  /** Abbreviations, small and with their stop, that end a sentence only where a capital follows: `etc.`. */
  trailing: readonly string[]
  /** Words that take a capital wherever they stand alone: the English `i`. */
  capitals: readonly string[]
  /** The mark of a question, the words, small, that ask one all by themselves: `pourquoi`, and the pattern of what surely begins one: `est-ce que`. */
  question: Readonly<{ mark: string; words: readonly string[]; begins?: string | undefined }>
}>

type Patterns = Readonly<{
  boundary: RegExp
  marked: RegExp
  beforeFirst: RegExp
  opening: RegExp
  first: RegExp
  stopped: RegExp
  capitals: RegExp | null
  asks: RegExp | null
}>

const made = new WeakMap<SentenceMarks, Patterns>()

/**
 * How sentences are seen by these marks: each `boundary` where one may end, a text that takes no mark at its end as it has one or is
 * a drawing (`marked`), a text after which a small letter may begin one (`stopped`), what stands `beforeFirst` the first word of one, its
 * `opening` with that word, what `first` looks like, the words of `capitals`, and what begins as a question (`asks`). Made once a language.
 */
export function sentencePatterns(marks: SentenceMarks): Patterns {
  const patterns = made.get(marks) ?? makePatterns(marks)
  made.set(marks, patterns)
  return patterns
}

/** Signs that are drawings or marks of a phrase: no full stop follows `🙂`, `★`, `:)`, `:` or `–`. */
const drawing =
  '[\\u2190-\\u21ff\\u25a0-\\u27bf\\u2b00-\\u2bff\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{RI}\\u20e3\\u{e007f}](?<![©®™])\\ufe0f?|\\ufe0f'
const emoticon = "(?:^|\\s)(?:[:;=][-']?[()DPpOo|/\\\\*]+|<3+|\\^_?\\^|[xX]D+|\\\\o/|¯\\S+¯)"
// Their sentences end with a sign of their own, or with none.
const stopless =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}\\p{sc=Deva}\\p{sc=Beng}]'
const phraseMark = '[\\p{Terminal_Punctuation}\\p{Dash}…‥·•]'

function makePatterns({ openers, ends, closers, spacedClosers, spaced, capitals, question }: SentenceMarks): Patterns {
  const anyOf = (signs: string, more = '') => `[${escapePattern(signs).replaceAll('-', '\\-')}${more}]`
  const closing = [...(spacedClosers ? [`\\s?${anyOf(spacedClosers)}`] : []), ...(closers ? [anyOf(closers)] : [])]
  const closed = closing.length > 0 ? `(?:${closing.join('|')})*` : ''
  const opened = openers ? `${anyOf(openers)}*` : ''
  const [stop = ''] = ends
  return {
    boundary: spaced
      ? new RegExp(`(?<=${anyOf(ends)}${closed})\\s+(?=\\S)`, 'gu')
      : new RegExp(`(?<=${anyOf(ends)}${closed})\\s*(?!\\s|$|${anyOf(ends + closers + spacedClosers)})`, 'gu'),
    marked: new RegExp(
      `(?:${anyOf(ends)}|${phraseMark})${closed}$|(?:${drawing})$|${emoticon}$|^[^\\p{L}\\p{N}]+$${stop === '.' ? `|${stopless}$` : ''}`,
      'u',
    ),
    beforeFirst: new RegExp(`(?:^|${anyOf(ends, '\\n')}${closed})${anyOf(openers, '\\s')}*$`, 'u'),
    opening: new RegExp(`^(${anyOf(openers, '\\s')}*)(\\S*)`, 'u'),
    // A capital or a number begins a sentence, and so does a letter of an alphabet without capitals.
    first: new RegExp(`^${opened}[\\p{Lu}\\p{Lo}\\p{N}]`, 'u'),
    // A plain stop after a word, a sum or what these close with: no ellipsis, no initial.
    stopped: new RegExp(`(?:[\\p{L}\\p{N}]{2}|\\p{Sc}|[%°])${closed}${anyOf(stop)}$`, 'u'),
    capitals:
      capitals.length > 0
        ? new RegExp(
            `(?<![^\\s"'«“‘(\\[])(?:${capitals.map(escapePattern).join('|')})(?=['’]\\p{Ll}|[\\s,;:!?…"”»]|\\.(?!\\p{L})|$)`,
            'gu',
          )
        : null,
    asks: question.begins === undefined ? null : new RegExp(`^(?:${question.begins})`, 'u'),
  }
}
