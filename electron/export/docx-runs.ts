import { ImageRun, TextRun, type IRunOptions } from 'docx'
import { pixelsOf } from '#letter/parts/lengths'
import { directedRuns, type DirectedRun } from './directed-runs'
import { pictureType } from './goes-with'

/**
 * A line as Word sets it, cut where its direction changes: only what goes from right to left is marked so. `other` is its
 * language where that is not the one of the document, or else empty; `look` is that of its signs, where it is not the letter's.
 */
export function lineRuns(
  line: string,
  page: DirectedRun['direction'],
  isUnderAnother: boolean,
  other: string,
  look: Pick<IRunOptions, 'size' | 'color'> = {},
): readonly TextRun[] {
  const runs = line === '' ? [{ text: '', direction: 'ltr' } as const] : directedRuns(line, page)
  return runs.map(({ text, direction }, index) => {
    const start = { ...look, ...(isUnderAnother && index === 0 ? { break: 1 } : {}) }
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

/** A picture of a letter in a Word document, by its size in millimetres. */
export function pictureRun(
  file: string,
  data: Uint8Array,
  { width, height }: Readonly<{ width: number; height: number }>,
  altText: Readonly<{ id: string; name: string; description: string }>,
): ImageRun {
  return new ImageRun({
    type: pictureType(file) === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(pixelsOf(width)), height: Math.round(pixelsOf(height)) },
    altText,
  })
}
