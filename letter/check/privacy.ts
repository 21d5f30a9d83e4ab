import type { Remark } from './remark'
import type { CheckData } from '../language/check-data'
import { escapePattern } from '../text/escape-pattern'
import type { Stretch } from '../text/stretch'
import { onSentence } from './make-remark'
import { privateNumbers, type PrivateNumber } from './private-numbers'
import { holds, isWriters, type Reading, type ReadSentence } from './reading'

/** What a letter should not carry: numbers that open doors, and passwords. */
export function privacyRemarks({ sentences, draft, language }: Reading): readonly Remark[] {
  return sentences
    .filter(isWriters)
    .flatMap((read) => [
      ...numberRemarks(read, privateNumbers(read.sentence.text, language, draft.convention)),
      ...passwordRemarks(read, language.check),
    ])
}

/** One remark for each kind of number; its change masks all those of the kind. */
function numberRemarks(read: ReadSentence, found: readonly PrivateNumber[]): readonly Remark[] {
  const { id, text } = read.sentence
  const numbers = found.filter((number) => number.reason !== 'social-number' || !isOfFile(number, read))
  return [...new Set(numbers.map(({ reason }) => reason))].flatMap((reason) => {
    const same = numbers.filter((number) => number.reason === reason).toSorted((a, b) => a.from - b.from)
    const masked = same.reduceRight(
      (rest, { from, to, masked: with_ }) => rest.slice(0, from) + with_ + rest.slice(to),
      text,
    )
    const change = { kind: 'rewrite', sentence: id, text: masked } as const
    return same.slice(0, 1).map((first) => onSentence(reason, read, first, { change }))
  })
}

/** Whether the number of a file, an order or the like may be meant: its word stands in the same clause. */
function isOfFile({ from, to }: Stretch, read: ReadSentence): boolean {
  const { text } = read.sentence
  const isNear = (word: Stretch) => !/[,;.!?]\s/u.test(text.slice(Math.min(word.to, to), Math.max(word.from, from)))
  return !holds(read, 'social') && read.matches.some((match) => match.list === 'file' && isNear(match))
}

/** The word, then what it is: `mot de passe : …`, `my password is …`. */
function passwordRemarks(read: ReadSentence, data: CheckData): readonly Remark[] {
  const secret = toldAfter(read, 'password', data) ?? toldAfter(read, 'secret', data)
  return secret ? [onSentence('password', read, secret)] : []
}

// `4521`, `hunter_2`: no word of the language, unlike `my password is refused`.
const code = '(?!\\d{1,2}[\\s-]+\\p{L})(?=\\S*\\d|\\S*[@#$%*_]\\p{L})\\S+'
const model = "\\d+(?:[’']?\\p{L}{1,3})?(?![\\p{L}\\d_#]|\\.\\p{L})"
const handle = `(?:@[\\w.]+|(?!${model})(?=\\S*\\p{L})(?=\\S*\\d|\\S*[_#.]\\p{L})\\S+)`
const opened = '["«“„]\\s*'

type Telling = 'password' | 'secret' | 'account'

/** The first of a list of words with what it is said to be: `mot de passe : …`, `my password is …`, `my snap zoe.b12`. */
export function toldAfter(read: ReadSentence, list: Telling, data: CheckData): Stretch | null {
  if (!holds(read, list)) return null
  const { is, becomes, notTold } = data
  const equals = `\\s*(?:${is.map(escapePattern).join('|')})(?!\\p{L})`
  const word = list === 'password' ? `(?!(?:${notTold.is})(?!\\p{L}))\\p{L}\\S*` : code
  const value =
    list === 'account'
      ? `^(?:${equals})?\\s*[:=]?\\s*(?:${opened})?${handle}`
      : `^(?:(?:${equals})?\\s*[:=]\\s*(?:${opened})?\\S+|${equals}\\s*(?:${opened}\\S+|${code}|${word}))`
  const pattern = new RegExp(value, 'iu')
  const later = new RegExp(`^\\s*(?:${becomes?.map(escapePattern).join('|') ?? '(?!)'})\\s+${code}`, 'iu')
  // `building code: no smoking` is no secret.
  const isEntry = (end: number) => read.matches.some((match) => match.list === 'entry' && match.to === end)
  for (const match of read.matches) {
    const after = read.sentence.text.slice(match.to, match.to + 80)
    const found = match.list === list && (pattern.exec(after) ?? later.exec(after))
    if (found && (!isEntry(match.to) || /\d/.test(found[0])))
      return { from: match.from, to: match.to + found[0].length }
  }
  return null
}

/** A password that may be told, in whatever words: each mention of one but where it is only spoken of, as in `my password is refused`. */
export function passwordSaid(read: ReadSentence, data: CheckData): Stretch | null {
  const { is, notTold } = data
  const equals = `(?:${is.map(escapePattern).join('|')})`
  const after = new RegExp(`^\\s*(?:${notTold.after}|${equals}\\s+(?:${notTold.is})(?!\\p{L}))`, 'iu')
  const before = new RegExp(`(?<!\\p{L})(?:${notTold.before})\\s*$`, 'iu')
  const { text } = read.sentence
  const said = read.matches.find(
    ({ list, from, to }) =>
      list === 'password' &&
      !after.test(text.slice(to)) &&
      !(before.test(text.slice(0, from)) && /^\s*(?:[.,;!?…]|$)/u.test(text.slice(to))),
  )
  return toldAfter(read, 'password', data) ?? said ?? null
}
