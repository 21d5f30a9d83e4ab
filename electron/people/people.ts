import type { Draft, Party } from '#letter/draft/draft'
import { folded } from '#letter/text/folded'
import type { People } from '../bridge/people-calls'
import { knownPeople } from './known-people'
import type { PersonChange } from './people-file'

const most = 8

/**
 * Those whom the other letters were written to, as the person changed them, and the details of the adults who wrote them: the
 * newest first, each once whatever its accents and capitals. Nothing of a child is offered: its name and address are for
 * its own letters alone.
 */
export function peopleIn(drafts: readonly Draft[], changes: readonly PersonChange[], exceptId: string): People {
  const others = drafts.filter(({ id }) => id !== exceptId).toSorted((a, b) => b.changed.localeCompare(a.changed))
  const children = new Set(drafts.filter(isChilds).map(({ writer }) => folded(writer.name)))
  const adults = others.filter((draft) => !isChilds(draft) && !children.has(folded(draft.writer.name)))
  return {
    recipients: knownPeople(others, changes)
      .slice(0, most)
      .map(({ party }) => party),
    writers: firstNamed(adults.map(({ writer }) => writer)),
  }
}

function isChilds({ register }: Draft): boolean {
  return register === 'child'
}

function firstNamed(parties: readonly Party[]): readonly Party[] {
  const found = new Map<string, Party>()
  for (const party of parties) {
    const key = folded(party.name)
    if (key !== '' && !found.has(key)) found.set(key, party)
  }
  return [...found.values()].slice(0, most)
}
