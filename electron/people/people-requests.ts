import type { Party } from '#letter/draft/draft'
import type { Requests } from '../bridge/call'
import type { peopleCalls, PeopleList } from '../bridge/people-calls'
import type { Drafts } from '../drafts/drafts'
import { knownPeople, personKey, withPerson } from './known-people'
import type { Outcome } from '../bridge/outcome'
import { peopleIn } from './people'
import { readPeople, writePeople } from './people-file'
import { failed } from '../system/problem'

/** What the window may ask about people, and what the other requests need of them. */
export type PeopleRequests = Requests<typeof peopleCalls> &
  Readonly<{
    /** The details to write to somebody of the list. */
    partyOf: (key: string) => Promise<Outcome<{ party: Party }>>
  }>

/** What the window may ask about those written to: the letters tell who they are, a file beside them what was changed. */
export function peopleRequests(drafts: Drafts, now: () => string): PeopleRequests {
  const listPeople = async (): Promise<Outcome<PeopleList>> => {
    const read = await readPeople(drafts.folder)
    if (read.kind === 'failed') return read
    return { kind: 'done', people: knownPeople(await drafts.all(), read.changes), isBroken: read.isBroken }
  }

  const changeNow: PeopleRequests['changePerson'] = async ({ key, party }) => {
    const { folder } = drafts
    if (party && personKey(party) === '') return failed('unknown')
    const read = await readPeople(folder)
    if (read.kind === 'failed') return read
    const changes = withPerson(read.changes, { key, party, now: now() })
    const written = await writePeople(folder, { ...read, changes })
    if (written.kind === 'failed') return written
    return { kind: 'done', people: knownPeople(await drafts.all(), changes), isBroken: false }
  }

  // One change after the other: each begins with what the last one wrote.
  let last: Promise<unknown> = Promise.resolve()
  const changePerson: PeopleRequests['changePerson'] = (what) => {
    const change = last.then(() => changeNow(what))
    last = change
    return change
  }

  return {
    people: async ({ id }) => {
      const read = await readPeople(drafts.folder)
      return peopleIn(await drafts.all(), read.kind === 'done' ? read.changes : [], id)
    },
    listPeople,
    changePerson,
    partyOf: async (key) => {
      const outcome = await listPeople()
      if (outcome.kind === 'failed') return outcome
      const person = outcome.people.find((one) => one.key === key)
      return person ? { kind: 'done', party: person.party } : failed('not-found')
    },
  }
}
