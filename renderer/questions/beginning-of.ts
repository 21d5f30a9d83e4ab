import type { Answer, Draft } from '#letter/draft/draft'
import type { PlainFrame } from './question-words'

/** How an answer begins: with a word ready to be chosen, with a frame, or in one's own words. */
export type Beginning = Readonly<{ kind: 'choice' | 'frame'; id: string }> | Readonly<{ kind: 'own' }>

/**
 * How an answer begins. Not yet given, an adult's has the first frame; a child's is in own words until a card is taken, so
 * that no word is put in the child's mouth.
 */
export function beginningOf(
  given: Answer | undefined,
  frames: readonly PlainFrame[],
  register: Draft['register'],
): Beginning {
  if (given?.kind === 'own') return { kind: 'own' }
  if (given?.kind === 'choice') return { kind: 'choice', id: given.choice }
  const taken = frames.find(({ id }) => given?.kind === 'frame' && id === given.frame)
  const frame = taken ?? (register === 'adult' ? frames[0] : undefined)
  return frame ? { kind: 'frame', id: frame.id } : { kind: 'own' }
}
