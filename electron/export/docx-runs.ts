import { TextRun } from 'docx'
import { directedRuns, type DirectedRun } from './directed-runs'

/**
 * A line as Word sets it, cut where its direction changes: only what goes from right to left is marked so. `other` is its
 * language where that is not the one of the document, or else empty.
 */
export function lineRuns(
  line: string,
  page: DirectedRun['direction'],
  isUnderAnother: boolean,
  other: string,
): readonly TextRun[] {
  const runs = line === '' ? [{ text: '', direction: 'ltr' } as const] : directedRuns(line, page)
  return runs.map(({ text, direction }, index) => {
    const start = isUnderAnother && index === 0 ? { break: 1 } : {}
    if (direction === 'ltr')
      return new TextRun({ text, ...start, ...(other ? { language: { value: other, eastAsia: other } } : {}) })
    const tag = page === 'ltr' ? tongues.find(({ letters }) => letters.test(text))?.tag : other
    const language = tag ? { language: { bidirectional: tag } } : {}
    return new TextRun({ text, rightToLeft: true, ...language, ...start })
  })
}

/** What Word takes a script for, where nothing says the language. */
const tongues = [
  { letters: /\p{Script=Hebrew}/u, tag: 'he-IL' },
  { letters: /\p{Script=Arabic}/u, tag: 'ar-SA' },
] as const
