import type { Stretch } from './stretch'

/** The sign before the item of a list, up to the words after it, and how deep the item stands: from 0. */
export type ListSign = Stretch & Readonly<{ mark: string; level: number }>

/** The sign before the item of a list, which a text follows: a bullet, an arrow, a dash that is no minus, a number or a letter. */
const itemMark = new RegExp(
  [
    '^(?:[•‣▪▫■□●○◦◆◇] ?',
    '[*·►▶➢➤➔→✓✔✗✘☐☑]\\ufe0f? |[-=]> ?',
    '[–—-](?: |(?=[\\p{L}"\\u0027«“(]))',
    '(?:\\d{1,2}(?:\\)|\\.-?)|[ivx]{2,4}[).]|[A-Za-z]\\)) |\\((?:\\d{1,2}|[a-z])\\) ',
    '\\d{1,2}[°/-] |\\d{1,2} [–-] (?=\\p{L}))(?=\\S)',
  ].join('|'),
  'u',
)

/**
 * Letters with a stop begin items where the next one begins one too: alone they are an initial, or a word. What follows a capital letter
 * and is a capital itself may be a name: `A. Roy`, over `B. Lee`, is a person.
 */
const series = [
  { first: 'A\\. [\\p{Ll}\\p{N}]', second: 'B\\. [\\p{Ll}\\p{N}]', sign: '[A-H]\\. ', words: '[\\p{Ll}\\p{N}]' },
  { first: 'a[.)] \\S', second: 'b\\. \\S', sign: '[a-h]\\. ', words: '\\S' },
  { first: 'i\\. \\S', second: 'ii\\. \\S', sign: '[ivx]{1,4}\\. ', words: '\\S' },
  // The bullets of the second level, as word processors copy them.
  { first: '[•·▪-] ?\\S', second: 'o \\S', sign: 'o ', words: '\\S' },
  { first: 'I\\. \\S', second: 'II\\. \\S', sign: '[IVX]{1,4}\\. ', words: '\\S' },
].map(({ first, second, sign, words }) => ({
  first: new RegExp(`(?:^|\\n) *${first}`, 'u'),
  second: new RegExp(`\\n *${second}`, 'u'),
  // A particle begins a name as its capital does: `A. de Roy`.
  item: new RegExp(`^${sign}(?=${words})(?!\\p{Ll}*[ \u0027’]\\p{Lu})`, 'u'),
}))

/** How many spaces a level of a list takes in a cleaned text, and the deepest: Word has nine levels. */
const step = 2
const deepest = 8

/** Whether a cleaned text begins with the sign of a list. */
export function beginsList(text: string): boolean {
  const [first] = signsOfLines(text)
  return first !== undefined && first !== null
}

/** Where the signs of the lists of a cleaned paragraph stand. */
export function listSigns(paragraph: string): readonly ListSign[] {
  return signsOfLines(paragraph).filter((sign) => sign !== null)
}

/** The sign that begins each line of a cleaned paragraph; null where the line is no item. */
export function signsOfLines(paragraph: string): readonly (ListSign | null)[] {
  const letters = series.filter(({ first, second }) => first.test(paragraph) && second.test(paragraph))
  let from = 0
  return paragraph.split('\n').map((line) => {
    const start = from
    from += line.length + 1
    const indent = indentOf(line)
    const words = line.slice(indent)
    const sign = (itemMark.exec(words) ?? letters.map(({ item }) => item.exec(words)).find(Boolean))?.[0]
    if (sign === undefined) return null
    const level = Math.min(Math.floor(indent / step), deepest)
    return { from: start, to: start + indent + sign.length, mark: sign.trimEnd(), level }
  })
}

/** How deep a bullet stands that a word processor copied without its indent: as spaces before it. */
const inward: Readonly<Record<string, number>> = { o: step, '▪': 2 * step }

/** What stands before an item so deep in a list. */
export function indentAt(level: number): string {
  return ' '.repeat(level * step)
}

/**
 * A cleaned text with its items as deep as they were typed: `typed` is the same text before its spaces were collapsed. An item is deeper
 * than the one before where two spaces more stand before it; nothing else is indented.
 */
export function withIndents(text: string, typed: string): string {
  const indents = typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [indentOf(line)]))
  const over: number[] = []
  let at = 0
  return text
    .split('\n\n')
    .map((paragraph) => {
      const signs = signsOfLines(paragraph)
      const isCopied = signs.some((sign) => sign?.mark === 'o')
      const lines = paragraph.split('\n').map((line, index) => {
        const indent = (indents[at] ?? 0) + (isCopied ? (inward[signs[index]?.mark ?? ''] ?? 0) : 0)
        at += 1
        const isDeeper = (parent: number | undefined) => parent !== undefined && indent - parent >= step
        if (!signs[index]) {
          if (beginsLarge(line) && !isDeeper(over[0])) over.length = 0
          return line
        }
        while (over.length > 0 && !isDeeper(over.at(-1))) over.pop()
        over.push(indent)
        return indentAt(Math.min(over.length - 1, deepest)) + line
      })
      return lines.join('\n')
    })
    .join('\n\n')
}

/** Whether a line begins with a capital: after an item it stands by itself, where one that begins small goes on in it. */
export function beginsLarge(line: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(line)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
