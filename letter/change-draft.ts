import type { Answer, Draft, DraftEvent, Edit, Party, QuestionId } from './draft'
import type { Sentence } from './letter'

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

/** The draft with a sentence as it was composed. */
export function restore(draft: Draft, sentenceId: string): Draft {
  const { [sentenceId]: _, ...edits } = draft.edits
  return { ...draft, edits }
}

function withEdit(draft: Draft, id: string, edit: Edit): Draft {
  return { ...draft, edits: { ...draft.edits, [id]: edit } }
}

function originalOf(draft: Draft, sentence: Sentence): string {
  return draft.edits[sentence.id]?.was ?? sentence.text
}
