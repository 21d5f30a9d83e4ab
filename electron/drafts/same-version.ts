import { isDeepStrictEqual } from 'node:util'
import type { Draft } from '#letter/draft/draft'

/** Whether two drafts say the same: where one is in it and when it was last changed do not count. */
export function isSameVersion(one: Draft, other: Draft): boolean {
  return isDeepStrictEqual({ ...one, at: other.at, changed: other.changed }, other)
}
