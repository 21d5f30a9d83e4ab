import { setParty } from '#letter/draft/change-draft'
import type { Draft, Party } from '#letter/draft/draft'
import { useChange } from '../app/use-change'

type Whose = 'writer' | 'helper' | 'recipient'
type PartyText = Exclude<keyof Party, 'courtesy' | 'asTyped'>

/** What a field of text needs to show one detail of a party. */
export type PartyFields = (
  name: PartyText,
) => Readonly<{ field: string; value: string; onText: (text: string, step: string | null) => void }>

/** A party of the draft as fields of text. */
export function useParty(draft: Draft, whose: Whose) {
  const change = useChange()
  const set = (part: Partial<Party>, step: string | null) =>
    change((before) => setParty(before, whose, { ...before[whose], ...part }), step)
  const field: PartyFields = (name) => ({
    field: `${whose}.${name}`,
    value: draft[whose][name],
    onText: (text: string, step: string | null) => set({ [name]: text }, step),
  })
  return { party: draft[whose], set, field }
}
