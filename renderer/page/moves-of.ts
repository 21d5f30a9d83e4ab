import type { Letter } from '#letter/parts/letter'

/** Where a sentence of the body can go: before another, or at the end (null); undefined where it can't. */
export type Moves = Readonly<{ up: string | undefined; down: string | null | undefined }>

/** Where a sentence of the body goes when it moves one place up, and one place down, in reading order. The other blocks of a letter stay where they are. */
export function movesOf(letter: Letter, sentence: string): Moves {
  const body = letter.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences.map(({ id }) => id) : []))
  const here = body.indexOf(sentence)
  if (here < 0) return { up: undefined, down: undefined }
  return { up: body[here - 1], down: here === body.length - 1 ? undefined : (body[here + 2] ?? null) }
}
