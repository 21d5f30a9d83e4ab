import { TextRun } from 'docx'
import { directedRuns, type DirectedRun } from './directed-runs'

/** A line as Word sets it, cut where its direction changes: only what goes from right to left is marked so. */
export function lineRuns(line: string, page: DirectedRun['direction'], isUnderAnother: boolean): readonly TextRun[] {
  const runs = line === '' ? [{ text: '', direction: 'ltr' } as const] : directedRuns(line, page)
  return runs.map(({ text, direction }, index) => {
    const start = isUnderAnother && index === 0 ? { break: 1 } : {}
    if (direction === 'ltr') return new TextRun({ text, ...start })
    const tongue = page === 'ltr' ? tongues.find(({ letters }) => letters.test(text)) : undefined
    const language = tongue ? { language: { bidirectional: tongue.tag } } : {}
    return new TextRun({ text, rightToLeft: true, ...language, ...start })
  })
}

/** What Word takes a script for, where nothing says the language. */
const tongues = [
  { letters: /\p{Script=Hebrew}/u, tag: 'he-IL' },
  { letters: /\p{Script=Arabic}/u, tag: 'ar-SA' },
] as const
