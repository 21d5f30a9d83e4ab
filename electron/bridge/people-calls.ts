import * as z from 'zod'
import { partySchema, type Party } from '#letter/draft/draft'
import { ask, byId, nothing } from './call'
import type { Outcome } from './outcome'

/** Those whom the other letters of the folder were written to, and the details of the adults who wrote them; the newest first. */
export type People = Readonly<{ recipients: readonly Party[]; writers: readonly Party[] }>

/** Somebody whom letters were written to: the details offered for the next one, and how many letters there are. */
export type Person = Readonly<{ key: string; party: Party; letters: number }>

/** Those written to, the newest first. `isBroken` tells that what was changed of their details can't be read. */
export type PeopleList = Readonly<{ people: readonly Person[]; isBroken: boolean }>

/** The key of a person of the list: the name, whatever its accents and capitals. */
export const personKey = z.string().min(1).max(500)

/** What the window asks about those written to. */
export const peopleCalls = {
  /** The people of all the other letters, to be offered in the one of this id. */
  people: ask(byId).answers<People>(),
  /** All those whom the letters of the folder were written to, the newest first. */
  listPeople: ask(nothing).answers<Outcome<PeopleList>>(),
  /** Keeps other details of somebody for the letters to come; null for somebody not to be offered any more. No letter changes. */
  changePerson: ask(z.strictObject({ key: personKey, party: partySchema.nullable() })).answers<Outcome<PeopleList>>(),
}
