import { typedAbout } from './contact'
import type { Draft, Party } from './draft'
import { typedIn } from './typed-in'
import { questionsOf, type Question } from './questions'

/** Whether the writer gave anything to a question. */
export function isAnswered(draft: Draft, { id, kind }: Question): boolean {
  switch (kind) {
    case 'text': {
      const given = draft.answers[id]
      return given?.kind === 'choice' || /[\p{L}\p{N}]/u.test(typedIn(given))
    }
    case 'moment': {
      const given = draft.answers[id]
      return given?.kind === 'moment' && `${given.date}${given.time}${given.place}`.trim() !== ''
    }
    case 'matter':
      return typedIn(draft.answers[id]).trim() !== ''
    case 'party':
      return (id === 'recipient' ? [draft.recipient] : [draft.writer, draft.helper]).some(isKnown)
  }
}

/** The essential questions without an answer. */
export function missingEssentials(draft: Draft): readonly Question[] {
  return questionsOf(draft).filter((question) => question.essential && !isAnswered(draft, question))
}

function isKnown(party: Party): boolean {
  return typedAbout(party).some((field) => field.trim() !== '')
}
