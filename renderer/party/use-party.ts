import { setParty } from '#letter/draft/change-draft'
import type { Draft, Party } from '#letter/draft/draft'
import { useChange } from '../app/use-change'

type Place = 'writer' | 'helper' | 'recipient'
type TextOf = Exclude<keyof Party, 'courtesy'>

/** What a field of text needs to show one detail of a party. */
export type PartyFields = (
  name: TextOf,
) => Readonly<{ field: string; value: string; onText: (text: string, step: string | null) => void }>

/** A party of the draft as fields of text. */
export function useParty(draft: Draft, place: Place) {
  const change = useChange()
  const set = (part: Partial<Party>, step: string | null) =>
    change((before) => setParty(before, place, { ...before[place], ...part }), step)
  const field: PartyFields = (name) => ({
    field: `${place}.${name}`,
    value: draft[place][name],
    onText: (text: string, step: string | null) => set({ [name]: text }, step),
  })
  return { party: draft[place], set, field }
}
