import { contactOf } from '../contact'
import { nobody } from '../new-draft'
import type { Remark } from '../remark'
import type { CheckData } from './check-data'
import { onPlace, onSentence } from './make-remark'
import { firstOf, isWriters, type Reading, type ReadSentence } from './reading'

/** What tells a stranger where to find a child. */
export function childPrivacyRemarks({ draft, sentences, data }: Reading): Remark[] {
  if (draft.register !== 'child') return []
  const { name } = draft.writer
  const { street, phone } = contactOf(draft) === draft.writer ? draft.writer : nobody
  const fullName = /\p{L}\s+\p{L}/u.test(name)
  const told = sentences.filter(isWriters)
  return [
    ...(street.trim() ? [onPlace('child-home', { kind: 'block', block: 'sender' }, { question: 'writer' })] : []),
    ...(phone.trim() ? [onPlace('child-phone', { kind: 'block', block: 'sender' }, { question: 'writer' })] : []),
    ...told.flatMap((read) => listed('child-home', 'home', read)),
    ...told.flatMap((read) => namedSchool(read, data)),
    ...(fullName ? told.flatMap((read) => listed('child-age', 'age', read)).slice(0, 1) : []),
  ]
}

function listed(reason: 'child-home' | 'child-age', list: 'home' | 'age', read: ReadSentence): Remark[] {
  const match = firstOf(read, list)
  return match ? [onSentence(reason, read, match)] : []
}

/** `l’école Saint-Jean`, `Maple Grove School`; `mon école` names none. */
function namedSchool(read: ReadSentence, { notNames }: CheckData): Remark[] {
  const { text } = read.sentence
  for (const { list, from, to } of read.matches) {
    if (list !== 'school') continue
    const after = /^(?:\s+\p{Ll}[\p{L}’'-]*){0,2}\s+(?:[dl][’'])?(\p{Lu}\p{L}[\p{L}’'-]*)/u.exec(
      text.slice(to, to + 80),
    )
    if (after?.[1] && !notNames.includes(after[1]))
      return [onSentence('child-school', read, { from, to: to + after[0].length })]
    const before = /^\p{Lu}/u.test(text.slice(from))
      ? /(?:\p{Lu}[\p{L}’'.-]+\s+)+$/u.exec(text.slice(Math.max(0, from - 80), from))
      : null
    if (before && !notNames.includes(before[0].trim()))
      return [onSentence('child-school', read, { from: from - before[0].length, to })]
  }
  return []
}
