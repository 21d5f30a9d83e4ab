import * as z from 'zod'
import type { Draft, Party } from '../draft/draft'

/** Whom a letter is written to: one person, or several. */
const readers = ['one', 'many'] as const

/** For whom words are, where a language says them in several ways; what is not told fits everybody. */
export const madeForSchema = z.object({
  /** How they agree with the writer, or with the child of whoever writes for one. */
  gender: z.enum(['feminine', 'masculine']).exactOptional(),
  reader: z.enum(readers).exactOptional(),
  /** The conventions they are for, where spelling or usage differ. */
  conventions: z.array(z.string()).readonly().exactOptional(),
})
type MadeFor = Readonly<z.infer<typeof madeForSchema>>

/** What of a draft decides which words fit; nothing that is made for somebody fits what is not known. */
export type Situation = Partial<Pick<Draft, 'gender' | 'recipient' | 'convention'>>

/** Those that fit the situation, whatever their order those made for it first. */
export function fitting<T extends MadeFor>(all: readonly T[], situation: Situation): T[] {
  const reader = situation.recipient && readerOf(situation.recipient)
  return all
    .filter(
      (one) =>
        (one.gender ?? situation.gender) === situation.gender &&
        (one.reader ?? reader) === reader &&
        (one.conventions === undefined || one.conventions.some((convention) => convention === situation.convention)),
    )
    .toSorted((one, other) => closeness(other) - closeness(one))
}

function closeness({ gender, reader }: MadeFor): number {
  return (gender ? 1 : 0) + (reader ? 1 : 0)
}

/** A name or a role is somebody’s; an organisation is several people. */
function readerOf({ name, role }: Party): (typeof readers)[number] {
  return name.trim() || role.trim() ? 'one' : 'many'
}
