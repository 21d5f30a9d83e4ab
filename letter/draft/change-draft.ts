import type { Answer, Draft, Edit, Party, Words } from './draft'
import type { QuestionId } from './questions'
import type { Sentence } from '../parts/letter'
import { mostEdits } from '../text/limits'

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

/** The draft with a sentence of the app said another way: the next of its phrases, round and round. */
export function reword<D extends Words>(draft: D, sentence: Sentence): D {
  const edit = draft.edits[sentence.id]
  const variant = edit?.kind === 'reworded' ? (edit.variant + 1) % 1000 : 1
  return withEdit(draft, sentence.id, { kind: 'reworded', variant, was: originalOf(draft, sentence) })
}

/** The draft with a sentence of the body before another, or at the end of the body (null). */
export function moveBefore<D extends Words>(draft: D, sentenceId: string, before: string | null): D {
  const { [sentenceId]: _, ...moves } = draft.moves
  return { ...draft, moves: { ...moves, [sentenceId]: before } }
}

/** The draft with a remark read and let be. */
export function dismiss<D extends Words>(draft: D, remarkId: string): D {
  return { ...draft, dismissed: [...draft.dismissed, remarkId].slice(-1000) }
}

/** The draft with a sentence in the writer's new words; the same words again, or none, change nothing. */
export function rewrite<D extends Words>(draft: D, sentence: Sentence, text: string): D {
  if (!text.trim() || text === sentence.text) return draft
  return withEdit(draft, sentence.id, { kind: 'rewritten', text, was: originalOf(draft, sentence) })
}

/** The draft without a sentence. */
export function remove<D extends Words>(draft: D, sentence: Sentence): D {
  return removeAll(draft, [sentence])
}

/** The draft without these sentences; as it was where they are more than a draft keeps changes of. */
export function removeAll<D extends Words>(draft: D, sentences: readonly Sentence[]): D {
  const removed = sentences.map((one) => [one.id, { kind: 'removed', was: originalOf(draft, one) }] as const)
  const edits: Words['edits'] = { ...draft.edits, ...Object.fromEntries(removed) }
  return Object.keys(edits).length > mostEdits ? draft : { ...draft, edits }
}

/** The draft with a sentence as it was composed, and where. */
export function restore<D extends Words>(draft: D, sentenceId: string): D {
  const { [sentenceId]: _edit, ...edits } = draft.edits
  const { [sentenceId]: _move, ...moves } = draft.moves
  return { ...draft, edits, moves }
}

function withEdit<D extends Words>(draft: D, id: string, edit: Edit): D {
  return { ...draft, edits: { ...draft.edits, [id]: edit } }
}

function originalOf(draft: Words, sentence: Sentence): string {
  return draft.edits[sentence.id]?.was ?? sentence.text
}
