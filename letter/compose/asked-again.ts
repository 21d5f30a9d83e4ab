import { readText } from '../reading/read-sentence'
import type { Material } from './material'

/** A request of a first letter whose day has passed: that ISO day, and the request without it where it reads on without; null otherwise. */
export type Overdue = Readonly<{ by: string; again: string | null }>

/** Whether what the first letter asked had a day that has passed, and how it can be asked again; null where it had none, or has it still. */
export function overdue({ draft: { follows }, language, today }: Material): Overdue | null {
  if (!follows?.asked) return null
  const { asked, sent } = follows
  const { deadlines } = readText(asked, language, sent)
  const passed = deadlines.find(({ by }) => by < today)
  if (!passed) return null
  const [before, after] = [asked.slice(0, passed.from).replace(/[\s,]+$/u, ''), asked.slice(passed.to)]
  const closes = deadlines.length === 1 && /^[\s.!?…]*$/u.test(after) && /\s/u.test(before)
  // A deadline that ends with an abbreviation takes the full stop with it, and so may one at the end.
  const end = after.trim() === '' ? (/[.!?…]+$/u.exec(asked.trim())?.[0] ?? '') : after
  return { by: passed.by, again: closes && !asked.includes('\n') ? before + end : null }
}
