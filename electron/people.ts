import type { Draft, Party } from '#letter/draft'
import { folded } from '#letter/folded'
import type { People } from './bridge'

const most = 8

/**
 * Those whom the other letters were written to, and the details of the adults who wrote them: the newest first, each once
 * whatever its accents and capitals. Nothing of a child is here: its name and address are for its own letters alone.
 */
export function peopleIn(drafts: readonly Draft[], exceptId: string): People {
  const others = drafts.filter(({ id }) => id !== exceptId).toSorted((a, b) => b.changed.localeCompare(a.changed))
  const children = new Set(drafts.filter(isChilds).map(({ writer }) => folded(writer.name)))
  const adults = others.filter((draft) => !isChilds(draft) && !children.has(folded(draft.writer.name)))
  return {
    recipients: firstOfEach(
      others.map(({ recipient }) => recipient),
      ({ organisation, name }) => folded(`${organisation} ${name}`),
    ),
    writers: firstOfEach(
      adults.map(({ writer }) => writer),
      ({ name }) => folded(name),
    ),
  }
}

function isChilds({ register }: Draft): boolean {
  return register === 'child'
}

function firstOfEach(parties: readonly Party[], keyOf: (party: Party) => string): readonly Party[] {
  const found = new Map<string, Party>()
  for (const party of parties) {
    const key = keyOf(party)
    if (key !== '' && !found.has(key)) found.set(key, party)
  }
  return [...found.values()].slice(0, most)
}
