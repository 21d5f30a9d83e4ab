import type { Draft, Party } from '#letter/draft/draft'
import { folded } from '#letter/text/folded'
import type { Person } from '../bridge/people-calls'
import { mostKeys, type PersonChange } from './people-file'

/** The key of somebody in the list of people: the name, whatever its accents and capitals; empty for nobody. */
export function personKey({ organisation, name }: Pick<Party, 'organisation' | 'name'>): string {
  return folded(`${organisation} ${name}`).slice(0, longestKey)
}

const longestKey = 500

/**
 * All those whom the letters were written to, the newest first, as the person changed them. One who was removed is there
 * again once a letter was begun to them since.
 */
export function knownPeople(drafts: readonly Draft[], changes: readonly PersonChange[]): readonly Person[] {
  const letters = Map.groupBy(
    drafts.filter(({ recipient }) => personKey(recipient) !== ''),
    ({ recipient }) => personKey(recipient),
  )
  const changed = changes.flatMap((change) => changedPerson(change, lettersOf(change, letters)))
  const ofChanges = new Set(changes.flatMap(({ keys }) => keys))
  const asWritten = [...letters].flatMap(([key, own]) => (ofChanges.has(key) ? [] : writtenPerson(key, own)))
  return [...changed, ...asWritten]
    .toSorted((a, b) => b.last.localeCompare(a.last))
    .map(({ key, party, letters: count }) => ({ key, party, letters: count }))
}

/** The changes with one more: other details for somebody; null for somebody who is not offered any more. */
export function withPerson(
  changes: readonly PersonChange[],
  { key, party, now }: Readonly<{ key: string; party: Party | null; now: string }>,
): readonly PersonChange[] {
  const own = party ? personKey(party) : key
  const isSame = ({ keys }: PersonChange) => keys.includes(key) || keys.includes(own)
  const keys = new Set([own, key, ...changes.filter(isSame).flatMap((change) => change.keys)])
  return [...changes.filter((change) => !isSame(change)), { keys: [...keys], party, changed: now }]
}

/** Each person once: of those who share a name, the details that were changed last, and the names of all. */
export function mergedPeople(changes: readonly PersonChange[]): readonly PersonChange[] {
  const byKey = new Map<string, PersonChange>()
  for (const change of changes) {
    const same = new Set([...change.keys.flatMap((key) => byKey.get(key) ?? []), change])
    const last = [...same].reduce((best, one) => (one.changed > best.changed ? one : best))
    const keys = new Set([last, ...same].flatMap((one) => one.keys))
    const merged = { ...last, keys: [...keys].slice(0, mostKeys) }
    for (const key of keys) byKey.set(key, merged)
  }
  return [...new Set(byKey.values())]
}

type Dated = Person & Readonly<{ last: string }>

function lettersOf({ keys }: PersonChange, letters: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  return keys.flatMap((key) => letters.get(key) ?? [])
}

function changedPerson(
  { keys: [key = ''], party, changed }: PersonChange,
  letters: readonly Draft[],
): readonly Dated[] {
  if (party) return [{ key, party, letters: letters.length, last: newest(letters)?.changed ?? changed }]
  const since = letters.filter(({ history }) => (history[0]?.on ?? '') > changed)
  return writtenPerson(key, since)
}

function writtenPerson(key: string, letters: readonly Draft[]): readonly Dated[] {
  const last = newest(letters)
  return last ? [{ key, party: last.recipient, letters: letters.length, last: last.changed }] : []
}

function newest(letters: readonly Draft[]): Draft | undefined {
  return letters.toSorted((a, b) => b.changed.localeCompare(a.changed))[0]
}
