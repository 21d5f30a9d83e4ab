import { hostileTexts } from '#tests/hostile-texts'
import { typedText } from '#tests/typed-texts'

const hostile = Object.values(hostileTexts)
const isLong = (text: string) => text.length > 1000
const short = hostile.filter((text) => !isLong(text))
/** As much as a field takes, of one kind: lines, paragraphs, items of a list, sentences, signs that are drawn as one. */
const endless = ['a\n', 'b\n\n', '- c\n', '1) d\n', 'E. ', 'f! ', '« g » ', 'h, ', '12 ', 'i\u0301\u0323', '👨‍👩‍👧', 'شك ']
const long = [...hostile.filter(isLong), ...endless.map((piece) => piece.repeat(20_000 / piece.length))]

/** The first and the last sign of each script and kind that a text is drawn from. */
const scripts = [
  ...([
    [0x00, 0x7f],
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x250, 0x36f],
    [0x370, 0x52f],
    [0x590, 0x6ff],
    [0x900, 0xdff],
  ] as const),
  ...([
    [0xe00, 0x10ff],
    [0x1100, 0x11ff],
    [0x2000, 0x206f],
    [0x2070, 0x2bff],
    [0x3000, 0x30ff],
    [0x4e00, 0x9fff],
  ] as const),
  ...([
    [0xac00, 0xd7a3],
    [0xd800, 0xdfff],
    [0xe000, 0xe0ff],
    [0xfb00, 0xfdff],
    [0xfe00, 0xffff],
  ] as const),
  ...([
    [0x10000, 0x10fff],
    [0x1d400, 0x1d7ff],
    [0x1f000, 0x1faff],
    [0xe0000, 0xe01ff],
  ] as const),
]

/** A text by what is drawn of chance: as a person types it, as an attacker does, of any script there is, or a mix; a few are very long. */
export function hostileText(next: () => number): string {
  const drawn = next()
  if (drawn < 0.6) return typedText(next)
  if (drawn < 0.75) return ofScripts(next)
  if (drawn < 0.85) return short[Math.floor(next() * short.length)] ?? ''
  if (drawn < 0.9995) return mixed(typedText(next), drawn < 0.93 ? ofScripts(next) : typedText(next), next)
  return long[Math.floor(next() * long.length)] ?? ''
}

function ofScripts(next: () => number): string {
  const drawn = Array.from({ length: 1 + Math.floor(next() * 3) }, () => scripts[Math.floor(next() * scripts.length)])
  const sign = () => {
    const [first, last] = drawn[Math.floor(next() * drawn.length)] ?? [0x20, 0x7e]
    return next() < 0.15 ? ' ' : String.fromCodePoint(first + Math.floor(next() * (last - first + 1)))
  }
  return Array.from({ length: 1 + Math.floor(next() * 60) }, sign).join('')
}

function mixed(one: string, other: string, next: () => number): string {
  const place = Math.floor(next() * one.length)
  return one.slice(0, place) + other + one.slice(place)
}
