import type { Answer } from './draft'

/** The beginnings of what happened that tell what was hoped for. */
const hopes: ReadonlySet<string> = new Set([
  'anticipated',
  'looking-forward',
  'child-anticipated',
  'child-looking-forward',
])

/** Whether an answer to what happened begins with what was hoped for, and not yet with what went wrong. */
export function tellsHope(what: Answer | undefined): boolean {
  return what?.kind === 'frame' && hopes.has(what.frame)
}
