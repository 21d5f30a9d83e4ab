import { longestPupil, mostPupils } from '../text/limits'
import type { ReadName } from './first-name'

/** The longest name of a pupil, in UTF-16 units: the number that tells it from others comes after it. */
export const longestPupilName = longestPupil - ` ${mostPupils}`.length

/** Names that are all different: those that are there twice get a number, "Emma 1" and "Emma 2", that no other has. */
export function numberDoubles(names: readonly string[]): readonly string[] {
  const crowd = Map.groupBy(names, keyOf)
  const taken = new Set(names.map(keyOf))
  const next = new Map<string, number>()
  return names.map((name) => {
    const key = keyOf(name)
    if ((crowd.get(key)?.length ?? 0) < 2) return name
    let number = (next.get(key) ?? 0) + 1
    while (taken.has(keyOf(`${name} ${number}`))) number += 1
    next.set(key, number)
    return `${name} ${number}`
  })
}

/** Names with what is noted beside them, where that alone tells them from others: "Emma (the tall one)". */
export function toldApart<Of extends Pick<ReadName, 'name' | 'noted' | 'leftOut'>>(all: readonly Of[]): readonly Of[] {
  const crowd = Map.groupBy(all, ({ name }) => keyOf(name))
  const noted = Map.groupBy(all, (one) => keyOf(one.noted))
  return all.map((one) => {
    const isDouble = (crowd.get(keyOf(one.name))?.length ?? 0) > 1
    const isApart = one.noted.length <= longestPupilName && noted.get(keyOf(one.noted))?.length === 1
    return isDouble && isApart && one.noted !== one.name
      ? { ...one, name: one.noted, leftOut: one.leftOut.filter((what) => what !== 'note') }
      : one
  })
}

/** A name that comes among others, which keep theirs: as it is, or where they have it, numbered or not, with a number from 2 on that is free. */
export function numberedAmong(name: string, others: readonly string[]): string {
  const taken = new Set(others.map(keyOf))
  if (!others.some((other) => [other, bareName(other)].map(keyOf).includes(keyOf(name)))) return name
  let number = 2
  while (taken.has(keyOf(`${name} ${number}`))) number += 1
  return `${name} ${number}`
}

/** The names that are there twice or more, each once. */
export function doublesIn(names: readonly string[]): readonly string[] {
  return [...Map.groupBy(names, keyOf).values()].flatMap(([name = '', ...others]) => (others.length > 0 ? [name] : []))
}

/** A name as it is signed: without the number that tells it from others, where it is one of these `doubles`, numbered or not. */
export function signedName(name: string, doubles: readonly string[]): string {
  const bare = bareName(name)
  return doubles.some((double) => isSameName(double, bare) || isSameName(bareName(double), bare)) ? bare : name
}

/** The number by which `numbered` is told from others of this name, with the space before it; empty where it has none, or is another name. */
export function numberOf(numbered: string, name: string): string {
  return isSameName(bareName(numbered), name) ? numbered.slice(name.length) : ''
}

/** Whether two names are one, however their letters are written, small or large. */
export function isSameName(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other)
}

/** Whether a writer signs with the name that a class gave: as it is, or without its number. */
export function signsAs(writer: string, name: string): boolean {
  return writer === name || writer === bareName(name)
}

function bareName(name: string): string {
  return name.replace(/ \d+$/, '')
}

function keyOf(name: string): string {
  return name.toLowerCase()
}
