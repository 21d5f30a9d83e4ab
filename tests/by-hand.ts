import { createHash } from 'node:crypto'
import type { Handwritten } from '#letter/parts/handwritten'

/** The picture of a page: one white point, as a PNG. */
export const pageByHand: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
)

/** The page by hand of a letter, whose picture is `pageByHand`. */
export function makeHandwritten(more: Partial<Handwritten> = {}): Handwritten {
  const digest = createHash('sha256').update(pageByHand).digest('hex')
  return { file: 'page-0a1b2c3d.png', digest, width: 1300, height: 1800, typed: false, ...more }
}
