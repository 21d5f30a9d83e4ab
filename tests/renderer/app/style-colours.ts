import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The three looks that the tokens have; more contrast has a light and a dark one. */
export const looks = ['light', 'dark', 'more, light', 'more, dark'] as const
export type Look = (typeof looks)[number]

const folder = join(import.meta.dirname, '../../../renderer')
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '')
const declarationsIn = (css: string) =>
  new Map([...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]))

const tokensFile = withoutComments(await readFile(join(folder, 'app', 'tokens.css'), 'utf8'))
const block = (selector: string) => {
  const start = tokensFile.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  return declarationsIn(tokensFile.slice(start, tokensFile.indexOf('}', start)))
}
const usual = block(':root')
const more = new Map([...usual, ...block(":root[data-contrast='more']")])

/** A token's colour in a look, as red, green and blue. */
export function colourOf(token: string, look: Look): readonly number[] {
  const value = (look.startsWith('more') ? more : usual).get(token)
  if (value === undefined) throw new Error(`tokens.css has no ${token}`)
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value)
  const said = (look.endsWith('dark') ? pair?.[2] : pair?.[1]) ?? value
  const other = /^var\((--[a-z0-9-]+)\)$/.exec(said)?.[1]
  if (other) return colourOf(other, look)
  if (!/^#[0-9a-f]{6}$/.test(said)) throw new Error(`${token} is no plain colour: ${said}`)
  return [1, 3, 5].map((at) => Number.parseInt(said.slice(at, at + 2), 16))
}

/** The contrast of two colours, as WCAG 2 reckons it. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A rule of the styles: the tokens of its text, of its ground, and of its edges. */
export type Painted = Readonly<{ text: readonly string[]; ground: readonly string[]; edges: readonly string[] }>

const names = await readdir(folder, { recursive: true })
const files = names.filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'))
const styles = await Promise.all(
  files.map(async (name) => ({ name, css: withoutComments(await readFile(join(folder, name), 'utf8')) })),
)

/** What each rule of the styles paints; a nested rule is one of its own. */
export const painted: readonly Painted[] = styles.flatMap(({ css }) =>
  css.split(/[{}]/).map((rule) => ({
    text: tokensOf(rule, /(?:^|[\s;])color:([^;]+)/g),
    ground: tokensOf(rule, /background(?:-color)?:([^;]+)/g),
    edges: tokensOf(rule, /(?:border|outline|text-decoration)[a-z-]*:([^;]+)/g),
  })),
)

function tokensOf(rule: string, property: RegExp): readonly string[] {
  const values = [...rule.matchAll(property)]
    .map(([, value = '']) => value)
    .filter((value) => !value.includes('color-mix'))
  const colours = values.flatMap((value) => [...value.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, token = '']) => token))
  return colours.filter((token) => isColour(token))
}

function isColour(token: string): boolean {
  return /^(?:light-dark|#|rgb|var)/.test(usual.get(token) ?? '')
}

/** The colours that are written in a style rather than taken from the tokens. */
export const loose: readonly string[] = styles.flatMap(({ name, css }) =>
  [...css.matchAll(/:[^;{}]*?(#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch)a?\([^)]*\))/gi)].map(
    ([, said = '']) => `${name}: ${said}`,
  ),
)

const tokensPart = { name: 'app/tokens.css', css: tokensFile.replace('color-scheme: light dark;', '') }
/** The styles that know a look by anything but the scheme and the contrast that the root of the window has. */
export const otherwiseLooking: readonly string[] = [...styles, tokensPart]
  .filter(({ css }) => /prefers-(?:color-scheme|contrast)|[\s;{]color-scheme:/.test(css))
  .map(({ name }) => name)
