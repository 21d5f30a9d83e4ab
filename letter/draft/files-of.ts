import type { Enclosed } from '../parts/enclosed'
import type { Draft } from './draft'

/** Every file that is kept beside a draft: what goes with it, what went with it when it was sent, and the answers that came in files. */
export function filesOf({ enclosed, history }: Pick<Draft, 'enclosed' | 'history'>): readonly Enclosed[] {
  const past = history.flatMap((event) => {
    if (event.kind === 'sent') return event.letter.enclosed
    return event.kind === 'answered' && event.file ? [event.file] : []
  })
  return [...enclosed, ...past]
}
