import type { Letter } from '#letter/parts/letter'
import { bodySentences } from '#letter/parts/letter-sentences'

/** Where a sentence of the body can go: before another, or at the end (null); undefined where it can't. */
export type Moves = Readonly<{ up: string | undefined; down: string | null | undefined }>

/** Where a sentence of the body goes when it moves one place up, and one place down, in reading order. The other blocks of a letter stay where they are. */
export function movesOf(letter: Letter, sentence: string): Moves {
  const body = bodySentences(letter).map(({ id }) => id)
  const here = body.indexOf(sentence)
  if (here < 0) return { up: undefined, down: undefined }
  return { up: body[here - 1], down: here === body.length - 1 ? undefined : (body[here + 2] ?? null) }
}
