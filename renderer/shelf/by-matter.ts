import type { Summary } from '#electron/bridge/shelf'

/** A letter of the list, and which one of its matter it is: 1 for a first letter. */
export type InMatter = Readonly<{ draft: Summary; number: number }>

/** The letters with those of one matter together, the first letter of each before those that came after it; a matter stands where its first one found stood. */
export function byMatter(drafts: readonly Summary[]): readonly InMatter[] {
  const known = new Map(drafts.map((draft) => [draft.id, draft]))
  const matters = new Map<string, InMatter[]>()
  for (const draft of drafts) {
    const chain = [draft.id]
    let before = draft.follows?.draft
    while (before !== undefined && !chain.includes(before)) {
      chain.push(before)
      before = known.get(before)?.follows?.draft
    }
    const first = chain.at(-1) ?? draft.id
    const matter = matters.get(first) ?? []
    matter.push({ draft, number: chain.length })
    matters.set(first, matter)
  }
  return [...matters.values()].flatMap((matter) => matter.toSorted((a, b) => a.number - b.number))
}
