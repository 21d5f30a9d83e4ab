import type { Stretch } from './stretch'

/** The sign before the item of a list, up to the words after it, and how deep the item stands: from 0. */
export type ListSign = Stretch & Readonly<{ mark: string; level: number }>

/** The sign before the item of a list, which a text follows: a bullet, an arrow, a dash that is no minus, a number or a letter. */
const itemMark = new RegExp(
  [
    '^(?:[•‣▪▫■□●○◦◆◇] ?',
    '[*·►▶➢➤➔→✓✔✗✘☐☑]\\ufe0f? |[-=]> ?',
    '[–—-](?: |(?=[\\p{L}"\\u0027«“(]))',
    '(?:(?:\\d{1,2}|[ivx]{2,4}|[a-h])(?:\\)|\\.-?)|[A-Za-z]\\)) |\\((?:\\d{1,2}|[a-z])\\) ',
    '\\d{1,2}[°/-] |\\d{1,2} [–-] (?=\\p{L}))(?=\\S)',
  ].join('|'),
  'u',
)

// A particle begins a name as its capital does: `A. de Roy`.
const small = '[\\p{Ll}\\p{N}](?!\\p{Ll}*[ \u0027’]\\p{Lu})'
const large = `(?:${small}|\\p{Lu}[\\p{L}\u0027’]* \\p{Ll})`

/**
 * Letters with a stop that begin items where all the lines of their series are there: alone they are an initial, or a word. What begins with
 * a capital may be a name, so that `A. Roy`, over `B. Lee`, is a person, and three lines that go on small after it are a list.
 */
const series = [
  { lines: [`A\\. ${small}`, `B\\. ${small}`], sign: '[A-H]\\. ' },
  { lines: [`A\\. ${large}`, `B\\. ${large}`, `C\\. ${large}`], sign: '[A-H]\\. ' },
  { lines: ['i\\. \\S', 'ii\\. \\S'], sign: '[ivx]{1,4}\\. ' },
  { lines: ['I\\. \\S', 'II\\. \\S'], sign: '[IVX]{1,4}\\. ' },
  // The bullets of the second level, as word processors copy them.
  { lines: ['[•·▪-] ?\\S', 'o \\S'], sign: 'o ' },
].map(({ lines, sign }) => ({
  lines: lines.map((line) => new RegExp(`(?:^|\\n) *${line}`, 'u')),
  item: new RegExp(`^${sign}(?=\\S)`, 'u'),
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
  const letters = series.filter(({ lines }) => lines.every((line) => line.test(paragraph)))
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
