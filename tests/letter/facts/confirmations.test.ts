import { expect, test } from 'vitest'
import { confirmations, score, type Scored } from './score'

const halves = await Promise.all(
  Object.entries(await confirmations()).map(async ([half, names]) => ({
    half,
    texts: await Promise.all(names.map((name) => score(name))),
  })),
)
const all = halves.flatMap(({ texts }) => texts)

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

test('of the facts offered from two hundred and twenty confirmations, ninety-seven in a hundred are right, and of each part more than ninety-four', () => {
  expect(all).toHaveLength(220)
  for (const { half, texts } of [...halves, { half: 'all', texts: all }]) {
    const { offers, precision, recall } = figures(texts)
    expect(precision).toBeGreaterThanOrEqual(0.94)
    console.info(
      `${half}: ${texts.length} texts, ${offers} offers, right ${percent(precision)}, found ${percent(recall)}`,
    )
  }
  expect(figures(all).precision).toBeGreaterThanOrEqual(0.97)
  // Not one that says nothing.
  expect(figures(all).recall).toBeGreaterThan(0.75)
})

test('each offer has the line that it comes from', () => {
  for (const { offers } of all) for (const { line } of offers) expect(line).not.toBe('')
})
