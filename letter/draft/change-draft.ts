import type { Answer, Draft, Party, Words } from './draft'
import type { QuestionId } from './questions'
import { mostDismissed } from '../text/limits'

/** What is chosen of how a letter sounds; what is not named stays as it is. */
export type Manner = Partial<
  Pick<Draft, 'voice' | 'childName' | 'gender' | 'length' | 'tone' | 'gravity' | 'variation'>
>

/** The draft with this answer, exactly as typed. */
export function answer<D extends Words>(draft: D, question: QuestionId, given: Answer): D {
  return { ...draft, answers: { ...draft.answers, [question]: given } }
}

/** The draft with this party in this place. */
export function setParty<D extends Words>(draft: D, place: 'writer' | 'helper' | 'recipient', party: Party): D {
  return { ...draft, [place]: party }
}

/** The draft at this question, or at the sending. */
export function goTo<D extends Words>(draft: D, at: Draft['at']): D {
  return { ...draft, at }
}

/** The draft in another convention; answers and edits are kept. */
export function setConvention<D extends Words>(draft: D, convention: string): D {
  return { ...draft, convention }
}

/** The draft in the words of an adult or of a child. A signature is not the other's. */
export function setRegister<D extends Words>(draft: D, register: Draft['register']): D {
  return { ...draft, register, signature: 'ink' }
}

/** The draft in another manner: who speaks, how long, how it sounds. Answers and edits are kept. */
export function setManner<D extends Words>(draft: D, manner: Manner): D {
  return { ...draft, ...manner }
}

/** The draft with what goes with the letter, who else receives it or who signs too, one a line. */
export function setLines<D extends Words>(draft: D, field: 'enclosures' | 'copies' | 'signers', text: string): D {
  return { ...draft, [field]: text }
}

/** The draft with a sentence of the body before another, or at the end of the body (null). */
export function moveBefore<D extends Words>(draft: D, sentenceId: string, before: string | null): D {
  const { [sentenceId]: _, ...moves } = draft.moves
  return { ...draft, moves: { ...moves, [sentenceId]: before } }
}

/** The draft with a remark read and let be. */
export function dismiss<D extends Words>(draft: D, remarkId: string): D {
  return { ...draft, dismissed: [...draft.dismissed, remarkId].slice(-mostDismissed) }
}
