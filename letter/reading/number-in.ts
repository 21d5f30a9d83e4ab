import type { ReadingData } from '../language/reading-data'

/** A number in figures or in the words of a language, “two hundred and fifty” too; NaN where a word is none of them. */
export function numberIn(said: string, { numbers, afterNumbers, numberLinks }: ReadingData): number {
  if (/^\d/.test(said)) return parseInt(said, 10)
  const lower = said.toLowerCase()
  const whole = numbers[lower]
  if (whole !== undefined) return whole
  const parts = lower.split(/[\s-]+/).filter((word) => !numberLinks.includes(word))
  return parts.map((word) => numbers[word] ?? afterNumbers[word] ?? NaN).reduce(joined)
}

/** A greater number multiplies those before it, up to its own size, “four hundred”; a smaller one adds to them. */
function joined(before: number, next: number): number {
  const part = next >= 1000 ? before : before % 100
  return part > 0 && part < next ? before - part + part * next : before + next
}
