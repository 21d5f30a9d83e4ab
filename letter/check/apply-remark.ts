import { removeAll } from '../draft/change-sentence'
import { correct } from '../draft/correct'
import type { Words } from '../draft/draft'
import type { Letter } from '../parts/letter'
import { letterSentences } from '../parts/letter-sentences'
import type { Remark } from './remark'

/** The draft with the change that a remark offers; as it was when there is none, or when the sentence is gone. */
export function applyRemark<D extends Words>(draft: D, { change }: Remark, letter: Letter): D {
  if (!change) return draft
  const sentences = new Map(letterSentences(letter).map((sentence) => [sentence.id, sentence]))
  switch (change.kind) {
    case 'rewrite': {
      const sentence = sentences.get(change.sentence)
      return sentence ? correct(draft, sentence, change.text, letter) : draft
    }
    case 'call-reader':
      return { ...draft, recipient: { ...draft.recipient, name: change.name } }
    case 'remove':
    case 'set-aside':
    case 'split': {
      const ids = change.kind === 'remove' ? [change.sentence] : change.sentences
      return removeAll(
        draft,
        ids.flatMap((id) => sentences.get(id) ?? []),
      )
    }
  }
}
