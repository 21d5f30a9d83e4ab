import type { Token } from './tokens'

/** The most words that `...` stands for. */
const longestGap = 4

type Words = Readonly<{ words: ReadonlySet<string>; prefixes: readonly string[]; ranks: ReadonlySet<string> | null }>
type PhrasePiece =
  | (Words & Readonly<{ kind: 'word'; optional: boolean }>)
  | (Words & Readonly<{ kind: 'other' | 'name' | 'not-next' }>)
  | Readonly<{ kind: 'any' }>
  | Readonly<{ kind: 'gap' }>
  | Readonly<{ kind: 'end' }>

/** A phrase of a list, ready to be looked for; `starts` are the words it can begin with, `a*` for any ending, `#` for a number. */
export type PhrasePattern = Readonly<{ starts: readonly string[]; pieces: readonly PhrasePiece[]; atStart: boolean }>

/**
 * Reads a phrase of a list: words in lower case, with `a|b` one or the other, `a*` any word that begins so, `a?` perhaps,
 * `_` any word, `!a|b` any word but these, `A` one with a capital, `A!a|b` one with a capital but these, `~a|b` that none of these comes next,
 * `#` a number (`a|#` too), `...` up to four words without a mark between them; `^` before and `$` after: all the sentence.
 * It begins with a word or a number, which may be a rank of the language: `14th`, where `ordinals` has `th`.
 */
export function phrasePattern(phrase: string, ordinals: readonly string[] = []): PhrasePattern {
  const ranks = new Set(ordinals)
  const pieces = phrase
    .replace(/'(?=\p{L})/gu, "' ")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(' ')
  const atStart = pieces[0] === '^'
  const [first = '', ...rest] = atStart ? pieces.slice(1) : pieces
  if (/^(?:_|A?!.*|A|~.*|\.\.\.|\$|)$|\?$/.test(first)) throw new RangeError(`A phrase begins with a word: ${phrase}`)
  return { starts: first.split('|'), pieces: [first, ...rest].map((piece) => readPiece(piece, ranks)), atStart }
}

/** The last word of the phrase that begins at this one; undefined when it does not fit. */
export function lastWord({ pieces, atStart }: PhrasePattern, tokens: readonly Token[], at: number): Token | undefined {
  const end = atStart && at !== 0 ? -1 : endOfPieces(pieces, 0, tokens, at)
  return end > at ? tokens[end - 1] : undefined
}

function readPiece(piece: string, ranks: ReadonlySet<string>): PhrasePiece {
  if (piece === '_') return { kind: 'any' }
  if (piece === '...') return { kind: 'gap' }
  if (piece === '$') return { kind: 'end' }
  if (piece.startsWith('A')) return { kind: 'name', ...wordsOf(piece.slice(2), ranks) }
  if (piece.startsWith('~')) return { kind: 'not-next', ...wordsOf(piece.slice(1), ranks) }
  if (piece.startsWith('!')) return { kind: 'other', ...wordsOf(piece.slice(1), ranks) }
  const optional = piece.endsWith('?')
  return { kind: 'word', ...wordsOf(optional ? piece.slice(0, -1) : piece, ranks), optional }
}

function wordsOf(piece: string, ranks: ReadonlySet<string>): Words {
  const words = piece.split('|')
  return {
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    ranks: words.includes('#') ? ranks : null,
  }
}

/** Where the pieces from this one end, or -1. Bounded: a phrase is short, and a gap too. */
function endOfPieces(pieces: readonly PhrasePiece[], index: number, tokens: readonly Token[], at: number): number {
  const piece = pieces[index]
  if (!piece) return at
  if (piece.kind === 'end') return at === tokens.length ? at : -1
  if (piece.kind === 'gap') return afterGap(pieces, index, tokens, at)
  const token = tokens[at]
  if (piece.kind === 'not-next')
    return token && isOneOf(piece, token.word) ? -1 : endOfPieces(pieces, index + 1, tokens, at)
  const end = token && takes(piece, token) ? endOfPieces(pieces, index + 1, tokens, at + 1) : -1
  return end === -1 && piece.kind === 'word' && piece.optional ? endOfPieces(pieces, index + 1, tokens, at) : end
}

function afterGap(pieces: readonly PhrasePiece[], index: number, tokens: readonly Token[], at: number): number {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const token = tokens[at + skipped]
    if (!token || token.afterMark) return -1
    const end = endOfPieces(pieces, index + 1, tokens, at + skipped)
    if (end !== -1) return end
  }
  return -1
}

function takes(piece: Exclude<PhrasePiece, { kind: 'gap' | 'end' }>, { word, capital }: Token): boolean {
  if (piece.kind === 'any') return true
  if (piece.kind === 'word') return isOneOf(piece, word)
  return (piece.kind === 'other' || capital) && !isOneOf(piece, word)
}

function isOneOf({ words, prefixes, ranks }: Words, word: string): boolean {
  return (
    words.has(word) || prefixes.some((prefix) => word.startsWith(prefix)) || (ranks !== null && isNumber(word, ranks))
  )
}

function isNumber(word: string, ranks: ReadonlySet<string>): boolean {
  const [number = ''] = /^\d+/.exec(word) ?? []
  return number !== '' && (number === word || ranks.has(word.slice(number.length)))
}

/** A phrase whose `{names}` are the words of these lists. Throws a RangeError for a name that there is not. */
export function withNamed(phrase: string, named: Readonly<Record<string, string>> = {}): string {
  return phrase.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const words = named[name]
    if (words === undefined) throw new RangeError(`There are no words {${name}}: ${phrase}`)
    return words
  })
}
