import type { Remark } from './remark'
import type { CheckData } from '../language/check-data'
import { escapePattern } from '../text/escape-pattern'
import { onSentence } from './make-remark'
import { privateNumbers, type PrivateNumber } from './private-numbers'
import { firstOf, holds, isWriters, type Reading, type ReadSentence } from './reading'

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
  const isFile = holds(read, 'file') && !holds(read, 'social')
  const numbers = found.filter(({ reason }) => reason !== 'social-number' || !isFile)
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

/** The word, then what it is: `mot de passe : …`, `my password is …`. */
function passwordRemarks(read: ReadSentence, { is }: CheckData): readonly Remark[] {
  const match = firstOf(read, 'secret')
  const equals = new RegExp(`^\\s*(?::|=|${is.map(escapePattern).join('|')})\\s*["«“„]?\\s*\\S+`, 'iu')
  const value = match && equals.exec(read.sentence.text.slice(match.to, match.to + 80))
  return match && value ? [onSentence('password', read, { from: match.from, to: match.to + value[0].length })] : []
}
