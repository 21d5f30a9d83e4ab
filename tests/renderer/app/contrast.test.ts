import { describe, expect, test } from 'vitest'
import { colourOf, contrast, looks, loose, otherwiseLooking, painted, type Look } from './style-colours'

// What stands on what. Text needs 4.5 to 1 (WCAG 1.4.3); what shows that something is a control, or how it stands, 3 to 1 (1.4.11).
const together = [
  {
    grounds: ['canvas', 'surface', 'surface-quiet', 'accent-quiet', 'calm', 'cool', 'warm', 'desk'],
    text: ['ink', 'ink-soft', 'accent', 'danger', 'good'],
    edges: ['edge', 'accent', 'accent-strong', 'ink', 'cool-edge', 'warm-edge', 'calm-edge', 'good', 'danger', 'focus'],
  },
  { grounds: ['accent', 'accent-strong'], text: ['on-accent'], edges: [] },
  { grounds: ['ink'], text: ['canvas'], edges: ['canvas'] },
  {
    grounds: ['paper', 'paper-touched', 'paper-open'],
    text: ['paper-ink', 'paper-app-ink'],
    edges: ['paper-line', 'paper-mark', 'paper-focus'],
  },
  { grounds: ['spoken'], text: ['on-spoken'], edges: [] },
].map(({ grounds, text, edges }) => ({ grounds: grounds.map(token), text: text.map(token), edges: edges.map(token) }))

// Separates what spaces separate already, or fills a shape whose edge is told above.
const decorative = ['--line', '--veil', '--edge', '--cool-edge', '--warm-edge', '--good']

function token(name: string): string {
  return `--${name}`
}

function tooFaint(look: Look, kind: 'text' | 'edges', least: number): readonly string[] {
  return together.flatMap(({ grounds, ...on }) =>
    grounds.flatMap((ground) =>
      on[kind]
        .map((one) => ({ one, ratio: contrast(colourOf(one, look), colourOf(ground, look)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ one, ratio }) => `${one} on ${ground}: ${ratio.toFixed(2)}`),
    ),
  )
}

describe.each(looks)('%s', (look) => {
  test('every text is read on every ground it may stand on', () => {
    expect(tooFaint(look, 'text', look.startsWith('more') ? 7 : 4.5)).toEqual([])
  })

  test('every edge, mark and focus is seen', () => {
    expect(tooFaint(look, 'edges', 3)).toEqual([])
  })
})

const known = (kind: 'grounds' | 'text' | 'edges') => new Set(together.flatMap((one) => one[kind]))
const shapes = (kind: 'grounds' | 'edges') => new Set([...known(kind), ...decorative])
const strangers = (used: readonly string[], to: ReadonlySet<string>) => [...new Set(used)].filter((one) => !to.has(one))

test('no style uses a colour that is not measured here', () => {
  expect(loose).toEqual([])
  expect(
    strangers(
      painted.flatMap(({ text }) => text),
      known('text'),
    ),
  ).toEqual([])
  expect(
    strangers(
      painted.flatMap(({ ground }) => ground),
      shapes('grounds'),
    ),
  ).toEqual([])
  expect(
    strangers(
      painted.flatMap(({ edges }) => edges),
      shapes('edges'),
    ),
  ).toEqual([])
})

test('the root alone says how the window looks, so that a test can turn it', () => {
  expect(otherwiseLooking).toEqual([])
})

test('a rule that gives a text its own ground gives one it is measured on', () => {
  const apart = painted.flatMap(({ text, ground }) =>
    text.flatMap((one) =>
      ground
        .filter((under) => !together.some((on) => on.text.includes(one) && on.grounds.includes(under)))
        .map((under) => `${one} on ${under}`),
    ),
  )
  expect(apart).toEqual([])
})

test('the measure is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})
