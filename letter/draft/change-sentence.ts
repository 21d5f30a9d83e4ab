import type { Edit, Words } from './draft'
import type { Sentence } from '../parts/letter'
import { mostEdits } from '../text/limits'

/** The draft with a sentence of the app said another way: the next of its phrases, round and round. */
export function reword<D extends Words>(draft: D, sentence: Sentence): D {
  const edit = draft.edits[sentence.id]
  const variant = edit?.kind === 'reworded' ? (edit.variant + 1) % 1000 : 1
  return withEdit(draft, sentence.id, { kind: 'reworded', variant, was: originalOf(draft, sentence) })
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
