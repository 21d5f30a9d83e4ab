import type { Draft, Party } from '../draft/draft'
import type { Remark } from './remark'
import { onPlace } from './make-remark'
import { isPassed, isWriters, type Reading } from './reading'

/** How many missing facts a tired writer is told at a time. */
const most = 2

/**
 * What the reader will look for and not find, the most useful first; once one is let be, the next is told. Nothing is missing
 * whose question is still to come.
 */
export function factRemarks(reading: Reading): readonly Remark[] {
  const { draft } = reading
  const missing = [
    says(draft.recipient, ['name', 'role', 'organisation'])
      ? null
      : onPlace('no-recipient', { kind: 'block', block: 'recipient' }, { question: 'recipient' }),
    says(draft.writer, ['name'])
      ? null
      : onPlace('no-name', { kind: 'block', block: 'signature' }, { question: 'writer' }),
    tellsWhen(reading)
      ? null
      : onPlace(
          draft.door === 'thankful' ? 'no-moment-thanks' : 'no-moment',
          { kind: 'letter' },
          { question: 'moment' },
        ),
    canBeAnswered(draft) ? null : onPlace('no-way', { kind: 'block', block: 'sender' }, { question: 'writer' }),
  ]
  return missing
    .flatMap((remark) => (remark && isPassed(remark.question, draft) ? remark : []))
    .filter(({ id }) => !draft.dismissed.includes(id))
    .slice(0, most)
}

/** A second letter has the day of the first, which told the rest. */
function tellsWhen({ draft, sentences }: Reading): boolean {
  if (draft.follows) return true
  const { moment } = draft.answers
  if (moment?.kind === 'moment' && (moment.date || moment.place.trim())) return true
  return sentences.some((read) => isWriters(read) && read.said.tellsWhen)
}

function canBeAnswered({ writer, helper }: Draft): boolean {
  return says(writer, ['email', 'phone', 'street']) || says(helper, ['email', 'phone', 'street'])
}

function says(party: Party, fields: readonly (keyof Omit<Party, 'asTyped'>)[]): boolean {
  return fields.some((field) => party[field].trim() !== '')
}
