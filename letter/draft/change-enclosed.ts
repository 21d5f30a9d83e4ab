import type { Words } from './draft'
import type { Enclosed } from '../parts/enclosed'
import { mostEnclosed } from '../text/limits'

/** The draft with more files, after those it has. */
export function addEnclosed<D extends Words>(draft: D, more: readonly Enclosed[]): D {
  return { ...draft, enclosed: [...draft.enclosed, ...more].slice(0, mostEnclosed) }
}

/** The draft where a file has this name. */
export function nameEnclosed<D extends Words>(draft: D, file: string, name: string): D {
  return { ...draft, enclosed: draft.enclosed.map((one) => (one.file === file ? { ...one, name } : one)) }
}

/** The draft without a file. */
export function removeEnclosed<D extends Words>(draft: D, file: string): D {
  return { ...draft, enclosed: draft.enclosed.filter((one) => one.file !== file) }
}

/** The draft where a file is so many places lower, or higher; as it was when there is no such place. */
export function moveEnclosed<D extends Words>(draft: D, file: string, by: 1 | -1): D {
  const { enclosed } = draft
  const from = enclosed.findIndex((one) => one.file === file)
  const [one, other] = [enclosed[from], enclosed[from + by]]
  if (!one || !other) return draft
  return { ...draft, enclosed: enclosed.with(from, other).with(from + by, one) }
}
