import type { Draft } from './draft'
import { folded } from './folded'

/** Everything written in a draft, plain, to be searched in: its answers, its people, its changed sentences, the answer it received. */
export function searchText({
  answers,
  edits,
  writer,
  helper,
  recipient,
  enclosures,
  copies,
  enclosed,
  history,
}: Draft): string {
  const said = Object.values(answers).map((answer) => (answer.kind === 'moment' ? answer.place : answer.text))
  const changed = Object.values(edits).map((edit) => (edit.kind === 'rewritten' ? edit.text : ''))
  const people = [writer, helper, recipient].flatMap((party) => Object.values({ ...party, courtesy: '' }))
  const received = history.map((event) => (event.kind === 'answered' ? event.text : ''))
  return folded(
    [...said, ...changed, ...people, enclosures, copies, ...enclosed.map(({ name }) => name), ...received].join(' '),
  )
}

/** What is searched for, in words as `searchText` has them; none where nothing is. */
export function searchWords(typed: string): readonly string[] {
  const words = folded(typed).split(' ')
  return [...new Set(words.filter((word) => word !== ''))]
}

/** True when each word, or the beginning of one that is still being typed, stands somewhere in the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
