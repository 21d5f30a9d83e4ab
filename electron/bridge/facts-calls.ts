import * as z from 'zod'
import type { Fact } from '#letter/facts/fact'
import { heaviestSource, longestSource } from '#letter/text/limits'
import { ask } from './call'
import type { Outcome } from './outcome'

const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= heaviestSource)

/** What the window asks of a confirmation or a receipt that the person has. */
export const factsCalls = {
  /** Looks for facts in a text that was pasted, or in what a file holds: never where it is. Nothing of it is kept. */
  findFacts: ask(
    z.union([
      z.strictObject({ text: z.string().max(longestSource) }),
      z.strictObject({ name: z.string().max(255), bytes }),
    ]),
  ).answers<Outcome<{ facts: readonly Fact[] }>>(),
}
