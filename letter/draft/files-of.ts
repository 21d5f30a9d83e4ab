import { signaturePicture } from '../parts/signature-picture'
import type { Handwritten } from '../parts/handwritten'
import type { Letter } from '../parts/letter'
import { pagesByHand } from '../parts/pages-by-hand'
import type { Draft } from './draft'

type Kept = Readonly<{ file: string }>

/**
 * Every file that is kept beside a draft: its pages by hand, what goes with it, both as they were when it was sent, what signed it then, and the
 * answers that came in files.
 */
export function filesOf({
  enclosed,
  handwritten,
  history,
}: Pick<Draft, 'enclosed' | 'handwritten' | 'history'>): readonly Kept[] {
  const past = history.flatMap((event): readonly Kept[] => {
    if (event.kind === 'sent') return [...presentFiles(event.letter), ...signatureCopies(event.letter)]
    return event.kind === 'answered' && event.file ? [event.file] : []
  })
  return [...presentFiles({ enclosed, handwritten }), ...past]
}

/** The files that leave with a letter as it is now: its pages by hand, then what goes with it. */
export function presentFiles({
  enclosed,
  handwritten,
}: Readonly<{ enclosed: readonly Kept[]; handwritten?: Handwritten | null }>): readonly Kept[] {
  return [...pagesByHand(handwritten), ...enclosed]
}

function signatureCopies(letter: Letter): readonly Kept[] {
  const picture = signaturePicture(letter)
  return picture === null || picture === 'kept' ? [] : [picture]
}
