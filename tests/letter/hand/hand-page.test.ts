import { expect, test } from 'vitest'
import { handKinds, handSizes, usualHand, writingHands } from '#letter/hand/hand-choice'
import { handPage, ruledLines } from '#letter/hand/hand-page'
import { languageOf } from '#tests/languages'

const letterPaper = { width: 215.9, height: 279.4 }
const a4 = { width: 210, height: 297 }
const places = {
  'fr-CA': letterPaper,
  'fr-FR': a4,
  'en-CA': letterPaper,
  'en-US': letterPaper,
  'en-GB': a4,
} as const

function pageOf(convention: keyof typeof places, choice: Partial<ReturnType<typeof usualHand>> = {}) {
  const hand = languageOf(convention).conventions[convention]?.hand
  if (!hand) throw new RangeError(convention)
  return handPage(places[convention], hand, { ...usualHand('adult'), ...choice })
}

const inch = 25.4
// docs/conventions.md: from base line to base line, and the lines over one, in millimetres.
test.each([
  ['fr-FR', 'older', 8, [2, 4, 6]],
  ['fr-FR', 'middle', 10, [2.5, 5, 7.5]],
  ['fr-FR', 'first', 12, [3, 6, 9]],
  ['en-US', 'first', 0.75 * inch, [0.25 * inch, 0.5 * inch]],
  ['fr-CA', 'middle', (9 / 16) * inch, [(3 / 16) * inch, (3 / 8) * inch]],
  ['en-CA', 'older', (11 / 32) * inch, [(11 / 96) * inch]],
  ['en-GB', 'first', 15, [5]],
  ['en-GB', 'middle', 15, [4]],
  ['en-GB', 'older', 10, []],
] as const)('the ruling of %s, %s', (convention, size, pitch, over) => {
  const lines = ruledLines(pageOf(convention, { size }))
  const across = lines.filter(({ from, to }) => from[1] === to[1])
  const bases = across.filter(({ look }) => look === 'base').map(({ from }) => from[1])
  const [first = 0, second = 0] = bases
  expect(second - first).toBeCloseTo(pitch, 6)
  const between = across.map(({ from }) => from[1]).filter((y) => y > first && y < second)
  expect(between.map((y) => second - y).toReversed()).toEqual(over.map((at) => expect.closeTo(at, 6) as number))
})

test('big squares begin at the line of the margin, and are as wide as high', () => {
  const lines = ruledLines(pageOf('fr-FR'))
  const down = lines.filter(({ from, to }) => from[0] === to[0])
  const [margin] = down.filter(({ look }) => look === 'margin').map(({ from }) => from[0])
  expect(margin).toBe(42)
  const squares = down.filter(({ look }) => look === 'square').map(({ from }) => from[0])
  expect(squares.map((x) => (x - 42) / 8)).toEqual(squares.map((_, index) => index + 1))
})

test('a place whose paper has a dotted line in the middle has it in every size', () => {
  for (const size of handSizes) {
    const looks = ruledLines(pageOf('en-CA', { size })).map(({ look }) => look)
    expect(looks.filter((look) => look === 'dotted')).toHaveLength(looks.filter((look) => look === 'base').length)
  }
})

test('a page for a left hand is the other one seen in a mirror: its margin is on the right', () => {
  for (const convention of ['fr-FR', 'en-US', 'en-GB'] as const) {
    const [right, left] = [pageOf(convention), pageOf(convention, { writesWith: 'left' })]
    const { width } = right
    expect([left.left, left.right]).toEqual([width - right.right, width - right.left])
    const places = (page: typeof right, turn: (x: number) => number) =>
      ruledLines(page)
        .map(
          ({ from, to, look }) =>
            `${look} ${[from, to]
              .map(([x, y]) => `${turn(x).toFixed(3)},${y.toFixed(3)}`)
              .toSorted()
              .join(' ')}`,
        )
        .toSorted()
    expect(places(left, (x) => width - x)).toEqual(places(right, (x) => x))
  }
})

test('every line is where printers reach, and what hangs under the last one too', () => {
  for (const convention of ['fr-FR', 'en-US', 'en-GB'] as const)
    for (const size of handSizes)
      for (const writesWith of writingHands) {
        const page = pageOf(convention, { size, writesWith })
        const { width, height, top, rows, ruling, under } = page
        for (const [x, y] of ruledLines(page).flatMap(({ from, to }) => [from, to])) {
          expect(x).toBeGreaterThanOrEqual(8)
          expect(x).toBeLessThanOrEqual(width - 8)
          expect(y).toBeGreaterThanOrEqual(top)
        }
        expect(top).toBeGreaterThanOrEqual(12)
        expect(top + rows * ruling.pitch + under).toBeLessThanOrEqual(height - 12 + 1e-9)
      }
})

test('a model has an empty row under it; letters to trace and lines alone have none', () => {
  expect(handKinds.map((kind) => [kind, pageOf('en-GB', { kind }).rowsApart])).toEqual([
    ['model', 2],
    ['trace', 1],
    ['lines', 1],
  ])
})

test('a child is first offered larger pages than an adult', () => {
  expect(usualHand('child').size).toBe('middle')
  expect(usualHand('adult').size).toBe('older')
})
