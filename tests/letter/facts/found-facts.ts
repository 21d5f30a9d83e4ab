import type { Fact } from '#letter/facts/fact'
import { findFacts } from '#letter/facts/find-facts'
import { languages, library } from '#tests/languages'

/** The languages in which facts are looked for. */
export const all = await Promise.all(
  languages.map(async (letter) => ({ letter, facts: await library.read(letter.tag, 'facts') })),
)

/** The facts that a text of these lines has. */
export const find = (...lines: readonly string[]) =>
  findFacts({ text: lines.join('\n'), from: null }, all, '2026-11-27')

/** A fact in short. */
export const said = (fact: Fact): string => {
  switch (fact.kind) {
    case 'reference':
      return fact.code
    case 'date':
      return `${fact.what} ${fact.day}`
    case 'sum':
      return `${fact.what} ${String(fact.amount)}`
    case 'organisation':
      return fact.name
    case 'email':
      return fact.address
    case 'address':
      return [fact.street, fact.city, fact.region, fact.postalCode].join(' / ')
  }
}

/** The facts of a kind that a text of these lines has, in short. */
export const found = (kind: Fact['kind'], ...lines: readonly string[]) =>
  find(...lines)
    .filter((fact) => fact.kind === kind)
    .map(said)
