import type { Answer } from './draft'

/** The beginnings of what happened that tell what was hoped for. */
const hopes: ReadonlySet<string> = new Set([
  'anticipated',
  'looking-forward',
  'child-anticipated',
  'child-looking-forward',
])

/** The beginnings that ask why. */
const questions: ReadonlySet<string> = new Set(['understand', 'child-understand', 'child-wonder'])

/** Whether an answer to why it was disappointing asks why. */
export function asksWhy(why: Answer | undefined): boolean {
  return why?.kind === 'frame' && questions.has(why.frame)
}

/** Whether an answer to what happened begins with what was hoped for, and not yet with what went wrong. */
export function tellsHope(what: Answer | undefined): boolean {
  return what?.kind === 'frame' && hopes.has(what.frame)
}
