import type { Answer } from '#letter/draft'
import type { Beginning } from './components/beginning-choice'
import type { PlainFrame } from './question-words'

/** How a child's answer begins: in own words until a card is taken, so that no word is put in the child's mouth. */
export function childBeginning(given: Answer | undefined, frames: readonly PlainFrame[]): Beginning {
  if (given?.kind === 'choice') return { kind: 'choice', id: given.choice }
  const frame = frames.find(({ id }) => given?.kind === 'frame' && id === given.frame)
  return frame ? { kind: 'frame', id: frame.id } : { kind: 'own' }
}
