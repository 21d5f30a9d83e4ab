import type { Enclosed } from '../parts/enclosed'
import { signaturePicture } from '../parts/signature-picture'
import type { Letter } from '../parts/letter'
import type { Draft } from './draft'

/** Every file that is kept beside a draft: what goes with it, what went with it and signed it when it was sent, and the answers that came in files. */
export function filesOf({ enclosed, history }: Pick<Draft, 'enclosed' | 'history'>): readonly Enclosed[] {
  const past = history.flatMap((event) => {
    if (event.kind === 'sent') return [...event.letter.enclosed, ...signatureCopies(event.letter)]
    return event.kind === 'answered' && event.file ? [event.file] : []
  })
  return [...enclosed, ...past]
}

function signatureCopies(letter: Letter): readonly Enclosed[] {
  const picture = signaturePicture(letter)
  return picture === null || picture === 'kept' ? [] : [picture]
}
