import { expect, test } from 'vitest'
import { confirmations, score, type Scored } from './score'

const { seen, heldOut } = await confirmations()
const scored = async (names: readonly string[]) => Promise.all(names.map((name) => score(name)))
const halves = { seen: await scored(seen), 'held out': await scored(heldOut) }
const all = [...halves.seen, ...halves['held out']]

/** How many of the offers are right, and how many of the facts are offered. */
function figures(all: readonly Scored[]) {
  const sum = (count: (one: Scored) => number) => all.reduce((total, one) => total + count(one), 0)
  const [offers, wrong, missed] = [
    sum((one) => one.offers.length),
    sum((one) => one.wrong.length),
    sum((one) => one.missed.length),
  ]
  const right = offers - wrong
  return { offers, precision: right / offers, recall: right / (right + missed) }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

test('of the facts offered from sixty confirmations, nineteen in twenty are right', () => {
  expect(all).toHaveLength(60)
  for (const [name, half] of Object.entries({ ...halves, all })) {
    const { offers, precision, recall } = figures(half)
    console.info(
      `${name}: ${half.length} texts, ${offers} offers, right ${percent(precision)}, found ${percent(recall)}`,
    )
  }
  expect(figures(all).precision).toBeGreaterThanOrEqual(0.95)
  // Not one that says nothing.
  expect(figures(all).recall).toBeGreaterThan(0.5)
})

test('each offer has the line that it comes from', async () => {
  for (const { offers } of await scored([...seen, ...heldOut])) for (const { line } of offers) expect(line).not.toBe('')
})
