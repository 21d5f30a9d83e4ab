import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'
import type { Letter } from '../parts/letter'
import { blockText } from '../parts/plain-text'
import { longestText, mostLinesRead } from '../text/limits'
import { compose, hasWriterSentence } from './compose'

/** What reads differently: lines that are gone, and lines that are new; `earlier` where how it read was not kept yet. */
export type Difference = 'earlier' | Readonly<{ before: readonly string[]; now: readonly string[] }>

/** How a letter reads on an ISO day, to be kept with its draft; what was kept `before` where that is the same. */
export function readsNow(letter: Letter, day: string, before: Draft['reads']): Draft['reads'] {
  const all = linesOf(letter)
  const isKept = all.length <= mostLinesRead && all.every((line) => line.length <= longestText)
  const lines = isKept ? all : []
  const isSame = before !== null && before.lines.join('\n') === lines.join('\n')
  return isSame ? before : { on: day, lines }
}

/** What reads differently in a draft's letter than when it was kept, that day, by another version; null where nothing does. */
export function readsDifferently(draft: Draft, language: Language): Difference | null {
  const { reads, changed } = draft
  const letter = compose(draft, language, reads?.on ?? changed.slice(0, 10))
  if (reads === null) return hasWriterSentence(letter) ? 'earlier' : null
  const lines = linesOf(letter)
  const before = reads.lines.filter((line) => !lines.includes(line))
  const now = lines.filter((line) => !reads.lines.includes(line))
  return reads.lines.length > 0 && before.length + now.length > 0 ? { before, now } : null
}

/** What is read of a letter, a sentence a line: its subject, its greeting, its body, its closing. */
function linesOf({ parts }: Letter): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'subject':
      case 'salutation':
      case 'closing':
        return [blockText(part)]
      case 'paragraph':
        return part.sentences.map(({ text }) => text)
      default:
        return []
    }
  })
}
