import type { Draft } from '../draft/draft'
import { variations } from '../draft/manner'
import { folded } from '../text/folded'
import { hash } from '../text/hash'

/** How many letters of a class come until both its greeting and its closing are those of the first again: three ways, and five. */
const round = 15

/** All of them in their order, from the one at `by` on; those before it come last. */
export function turned<T>(all: readonly T[], by: number): readonly T[] {
  const from = by % all.length
  return [...all.slice(from), ...all.slice(0, from)]
}

/** How far the phrases of a role are turned in a draft of this variation: in a class, to others where greeting and closing come again. */
export function turnOf(variation: number, role: string): number {
  if (variation < variations) return variation && hash(`${variation}${role}`)
  const rounds = Math.floor((variation - variations) / round)
  // Its low bits are those of the last signs: two roles would always turn together.
  return rounds + (hash(`${variation % round}/${rounds >> 1}${role}`) >>> 16)
}

/**
 * The ways that a child's letter takes in turn in a class, with `more` beside the usual ones, those whose words are in `said` last; the
 * usual ones in any other letter.
 */
export function inTurn(
  { register, variation }: Draft,
  usual: readonly string[],
  more: readonly string[],
  said: () => string = () => '',
): readonly string[] {
  if (register !== 'child' || variation < variations) return usual
  const all = [...usual, ...more]
  const words = ` ${folded(said())} `
  const isSaid = (way: string) => words.includes(` ${folded(way)} `)
  const fresh = all.filter((way) => !isSaid(way))
  return [...turned(fresh, variation), ...all.filter(isSaid)]
}
