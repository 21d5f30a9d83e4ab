import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folded } from '#letter/text/folded'
import type { Fact } from '#letter/facts/fact'
import { factsOf } from '#electron/facts/facts-of'

/** What a careful person takes from a confirmation; `null` where it does not say it. */
type Taken = Readonly<{
  reference: string | null
  orderDate: string | null
  deliveryDate: string | null
  otherDates: readonly string[]
  total: Readonly<{ amount: number }> | null
  refund: Readonly<{ amount: number }> | null
  organisation: string | null
  email: string | null
  address: readonly string[] | null
}>

/** A confirmation, what the app offers of it, which of that is right, and what it does not offer. */
export type Scored = Readonly<{
  name: string
  offers: readonly Fact[]
  wrong: readonly Fact[]
  missed: readonly string[]
}>

const folder = join(import.meta.dirname, 'confirmations')

/** The parts in which the confirmations were written, by the number of the last of each. */
const parts = { first: 60, second: 100, third: 140, fourth: 180, fifth: 220 } as const

/** The names of the confirmations, the first sixty and four times forty written later. Those of even numbers are held out, but of the last: nothing was made to fit them. */
export async function confirmations(from = folder): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = (await readdir(from)).filter((name) => /^\d.*(?<!\.json)$/.test(name)).toSorted()
  const numberOf = (name: string) => Number.parseInt(name, 10)
  // Of the first sixty, five even ones in English were chosen to be seen before any was read, as the odd ones are mostly in French, and later one in which nothing was found.
  const isHeldOut = (name: string) => {
    const number = numberOf(name)
    return (
      number % 2 === 0 && number <= parts.fourth && !(number <= parts.first && (number % 12 === 4 || number === 46))
    )
  }
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, last], index) => {
      const before = Object.values(parts)[index - 1] ?? 0
      const inPart = names.filter((name) => numberOf(name) > before && numberOf(name) <= last)
      const halves: readonly (readonly [string, readonly string[]])[] = [
        [`${part}, seen`, inPart.filter((name) => !isHeldOut(name))],
        [`${part}, held out`, inPart.filter(isHeldOut)],
      ]
      return halves.filter(([, one]) => one.length > 0)
    }),
  )
}

/** What the app offers of a confirmation, beside what a careful person takes from it. */
export async function score(name: string, from = folder): Promise<Scored> {
  const path = join(from, name)
  const taken = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Taken // Sound: these files are ours.
  const offers = await factsOf({ name, bytes: await readFile(path) }, '2026-11-27')
  const wrong = offers.filter((fact) => !isRight(fact, taken))
  const right = new Set(offers.filter((fact) => isRight(fact, taken)).flatMap((fact) => namesOf(fact, taken)))
  return { name, offers, wrong, missed: expected(taken).filter((one) => !right.has(one)) }
}

/** What a careful person takes, but for the days that are neither of an order nor of a delivery. */
function expected(taken: Taken): readonly string[] {
  const { reference, orderDate, deliveryDate, total, refund, organisation, email, address } = taken
  const all = { reference, order: orderDate, delivery: deliveryDate, total, refund, organisation, email, address }
  return Object.entries(all).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name]))
}

// A day that has another label is found all the same.
function namesOf(fact: Fact, { orderDate, deliveryDate }: Taken): readonly string[] {
  if (fact.kind === 'sum') return [fact.what]
  if (fact.kind !== 'date') return [fact.kind]
  return [...(fact.day === orderDate ? ['order'] : []), ...(fact.day === deliveryDate ? ['delivery'] : [])]
}

function isRight(fact: Fact, taken: Taken): boolean {
  switch (fact.kind) {
    case 'reference':
      return plain(fact.code) === plain(taken.reference ?? '')
    case 'date': {
      const { orderDate, deliveryDate, otherDates } = taken
      const told = { order: [orderDate], delivery: [deliveryDate], other: [orderDate, deliveryDate, ...otherDates] }
      return told[fact.what].includes(fact.day)
    }
    case 'sum':
      return fact.amount === taken[fact.what]?.amount
    case 'organisation':
      return withoutForm(fact.name) === withoutForm(taken.organisation ?? '')
    case 'email':
      return fact.address.toLowerCase() === taken.email?.toLowerCase()
    case 'address': {
      const lines = folded((taken.address ?? []).join(' '))
      const { street, city, region, postalCode } = fact
      return [street, city, region, postalCode].every((part) => lines.includes(folded(part))) && lines !== ''
    }
  }
}

function plain(code: string): string {
  return code.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

// What a firm is in law is no part of its name.
function withoutForm(name: string): string {
  return folded(name).replace(/ (?:inc|ltd|limited|llc|llp|corp|co|sas|sa|sarl|eurl|ltee|enr|plc)$/, '')
}
