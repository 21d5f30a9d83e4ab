import { setParty } from '#letter/change-draft'
import type { Draft, Party } from '#letter/draft'
import { useApp } from './app-context'

type Place = 'writer' | 'helper' | 'recipient'
type TextOf = Exclude<keyof Party, 'courtesy'>

/** A party of the draft as fields of text. */
export function useParty(draft: Draft, place: Place) {
  const { act } = useApp()
  const set = (change: Partial<Party>, step: string | null) =>
    act({ kind: 'change', change: (before) => setParty(before, place, { ...before[place], ...change }), step })
  const field = (name: TextOf) => ({
    field: `${place}.${name}`,
    value: draft[place][name],
    onText: (text: string, step: string | null) => set({ [name]: text }, step),
  })
  return { party: draft[place], set, field }
}
