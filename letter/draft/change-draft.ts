import type { Answer, Draft, DraftEvent, Edit, Party } from './draft'
import type { QuestionId } from './questions'
import type { Sentence } from '../parts/letter'

type Manner = Pick<Draft, 'voice' | 'gender' | 'length' | 'tone' | 'gravity' | 'variation'>

/** The draft with this answer, exactly as typed. */
export function answer(draft: Draft, question: QuestionId, given: Answer): Draft {
  return { ...draft, answers: { ...draft.answers, [question]: given } }
}

/** The draft with this party in this place. */
export function setParty(draft: Draft, place: 'writer' | 'helper' | 'recipient', party: Party): Draft {
  return { ...draft, [place]: party }
}

/** The draft at this question, or at the sending. */
export function goTo(draft: Draft, at: Draft['at']): Draft {
  return { ...draft, at }
}

/** The draft in another convention; answers and edits are kept. */
export function setConvention(draft: Draft, convention: string): Draft {
  return { ...draft, convention }
}

/** The draft in the words of an adult or of a child. */
export function setRegister(draft: Draft, register: Draft['register']): Draft {
  return { ...draft, register }
}

/** The draft in another manner: who speaks, how long, how it sounds. Answers and edits are kept. */
export function setManner(draft: Draft, manner: Partial<Manner>): Draft {
  return { ...draft, ...manner }
}

/** The draft with what goes with the letter, or who else receives it, one a line. */
export function setAttached(draft: Draft, field: 'enclosures' | 'copies', text: string): Draft {
  return { ...draft, [field]: text }
}

/** The draft with a badge, or without one. */
export function setBadge(draft: Draft, badge: Draft['badge']): Draft {
  return { ...draft, badge }
}

/** The draft with the helper's name under the writer's, or without it. */
export function setCoSigned(draft: Draft, coSigned: boolean): Draft {
  return { ...draft, coSigned }
}

/** The draft with a sentence of the app said another way: the next of its phrases, round and round. */
export function reword(draft: Draft, sentence: Sentence): Draft {
  const edit = draft.edits[sentence.id]
  const variant = edit?.kind === 'reworded' ? (edit.variant + 1) % 1000 : 1
  return withEdit(draft, sentence.id, { kind: 'reworded', variant, was: originalOf(draft, sentence) })
}

/** The draft with a sentence of the body before another, or at the end of the body (null). */
export function moveBefore(draft: Draft, sentenceId: string, before: string | null): Draft {
  const { [sentenceId]: _, ...moves } = draft.moves
  return { ...draft, moves: { ...moves, [sentenceId]: before } }
}

/** The draft with a remark read and let be. */
export function dismiss(draft: Draft, remarkId: string): Draft {
  return { ...draft, dismissed: [...draft.dismissed, remarkId].slice(-1000) }
}

/** The draft with an event at the end of its history. */
export function addEvent(draft: Draft, event: DraftEvent): Draft {
  return { ...draft, history: [...draft.history, event] }
}

/** The draft with a sentence in the writer's new words; the same words again, or none, change nothing. */
export function rewrite(draft: Draft, sentence: Sentence, text: string): Draft {
  if (!text.trim() || text === sentence.text) return draft
  return withEdit(draft, sentence.id, { kind: 'rewritten', text, was: originalOf(draft, sentence) })
}

/** The draft without a sentence. */
export function remove(draft: Draft, sentence: Sentence): Draft {
  return withEdit(draft, sentence.id, { kind: 'removed', was: originalOf(draft, sentence) })
}

/** The draft with a sentence as it was composed, and where. */
export function restore(draft: Draft, sentenceId: string): Draft {
  const { [sentenceId]: _edit, ...edits } = draft.edits
  const { [sentenceId]: _move, ...moves } = draft.moves
  return { ...draft, edits, moves }
}

function withEdit(draft: Draft, id: string, edit: Edit): Draft {
  return { ...draft, edits: { ...draft.edits, [id]: edit } }
}

function originalOf(draft: Draft, sentence: Sentence): string {
  return draft.edits[sentence.id]?.was ?? sentence.text
}
