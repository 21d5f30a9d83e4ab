import type { Draft, Party } from '../draft/draft'
import type { Voice } from '../draft/manner'
import { asksWhy, tellsHope } from '../draft/tells-hope'
import type { Grammar } from './grammar-data'
import type { MadeFor, Reader } from './made-for'
import type { Thanks } from './thanked'

/** What of a draft decides which words fit; nothing that is made for somebody fits what is not known. */
export type Situation = Partial<Pick<Draft, 'gender' | 'recipient' | 'convention' | 'childName' | 'answers'>> &
  Readonly<{ thanks?: Thanks | undefined }>

const hasBegun: Readonly<Record<NonNullable<MadeFor['began']>, (answers: Draft['answers']) => boolean>> = {
  hope: ({ what }) => tellsHope(what),
  why: ({ why }) => asksWhy(why),
}

/** The words that fit a situation: first those made for it, wherever they stand, then those for everybody. */
export function fitting<T extends MadeFor>(all: readonly T[], situation: Situation): readonly T[] {
  const reader = situation.recipient && readerOf(situation.recipient)
  return all
    .filter(
      (one) =>
        (one.gender ?? situation.gender) === situation.gender &&
        (one.reader ?? reader) === reader &&
        (one.began === undefined || hasBegun[one.began](situation.answers ?? {})) &&
        (one.conventions === undefined || one.conventions.some((convention) => convention === situation.convention)),
    )
    .toSorted((one, other) => closeness(other) - closeness(one))
}

function closeness({ gender, reader, began }: MadeFor): number {
  return (gender ? 1 : 0) + (reader ? 1 : 0) + (began ? 1 : 0)
}

/** Who reads: a name or a role is somebody’s, an organisation is several people. */
export function readerOf({ name, role }: Party): Reader {
  return name.trim() || role.trim() ? 'one' : 'many'
}

/** Whether a language has words that agree with whoever speaks, or with the child of whom a parent speaks. */
export function agreesInGender({ genders }: Pick<Grammar, 'genders'>, voice: Voice): boolean {
  return genders.writer || (genders.child && voice === 'for-my-child')
}
