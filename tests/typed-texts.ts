/** Numbers from 0 to 1 that look chosen by chance, always the same for one seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words =
  'la porte était fermée nobody answered the door à côté hôtel week forêt œuvre merci pour personne lamp broken ça élise i'.split(
    ' ',
  )
const names = ['Léa', 'ROY', 'McDonald', 'LYON PART-DIEU', 'O’Neil', 'Québec', 'FNAC DARTY', 'Étienne', 'IKEA', 'I']

/** What stands as it was typed, to the last sign and space. */
const exact = [
  ...[
    '55"',
    '12"',
    "6'",
    '5\'10"',
    "10'x12'",
    '.ca',
    '.NET',
    'AB-114',
    'ABC-DEF-1',
    '0093',
    'Z0 123 456',
    '418 555-0142',
  ],
  ...['123 456 789', '06 12 34 56 78', '1-800-555-0199', '(514) 555-0100', 'iPhone', 'eBay', 'exemple.ca', 'photo.jpg'],
  ...[
    'a.roy@exemple.ca',
    'https://exemple.ca/a?b="c"',
    'www.exemple.fr/x',
    'ab12-c',
    'abc1$x',
    '16:9',
    'v2.0',
    '3,14',
    ':)',
  ],
  ...['🙂', '👨‍👩‍👧', '❤️', '👋🏽', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '1️⃣', '🇨🇦', '/ˈfɔʁɛ/', '[ɛ̃]'],
  ...['شكرا', 'می\u200cخواهم', 'תודה', '日本', 'क्\u200dष', '$& $1', '{0}', '{{x}}', '<b>', '#12', '^', '~', '½'],
]
/** What may take a space or another shape of quote, and no other sign. */
const shaped = [
  ...['20$', '20 $', '5%', '100 %', '89,99 €', '$20', '9h40', '14 h', '3:15 p.m.', "l'hôtel", "don't", '"oui"', "'no'"],
  ...[
    '« non »',
    '“yes”',
    '(voir ici)',
    '1 234,50 $',
    '12 345 km',
    'no 4521',
    'p. 12',
    '14 octobre',
    'October 14',
    '...',
    '…',
  ],
  ...['–', '—', '+', '=', '*', '/', '20 °C', '¿', '№', '§ 3', "rock 'n' roll", 'a/b', '1er', '3rd', '-5', '&amp;'],
]
/** What ends with a stop, and ends no sentence before a small letter or a figure. */
const abbreviations = [
  'tél.',
  'etc.',
  'p.m.',
  'e.g.',
  'Mme',
  'Mr.',
  'M.',
  'Dr.',
  'St.',
  'Ltd.',
  'inc.',
  'vs.',
  'No.',
  'sept.',
  'A.',
]
const marks = ['.', '.', '.', '.', '!', '?', ',', ' ;', ';', ' :', ':', '...', '…', ' !', ' ?', '?!', '!!!', '.)', ' –']
const breaks = ['\n', '\n', '\n\n', '\n\n\n', '\r\n', ' \n ', '\u2028']
const indents = ['', '', '  ', '   ', '    ', '\t', '      ']
const signs = ['- ', '– ', '• ', '* ', '1. ', '2. ', '3) ', 'a) ', '–', '\uf0b7 ', '\uf0a7\t', '10. ', '-> ']
const unseen = [
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u202e',
  '\u{e0041}',
  '\u200d',
  '\u200c',
  '\ufe0f',
]
const spaces = [' ', ' ', ' ', ' ', ' ', '  ', '\u00a0', '\t', '\u202f']

/** A text as a person may type or paste it, ordinary or hostile, by what is drawn of chance; some are of plain words and stops. */
export function typedText(next: () => number): string {
  const one = (all: readonly string[]) => all[Math.floor(next() * all.length)] ?? ''
  const piece = () => {
    const drawn = next()
    if (drawn < 0.56) return one(words)
    if (drawn < 0.6) return one(words) + one(unseen) + one(words)
    if (drawn < 0.68) return one(names)
    if (drawn < 0.84) return one(exact)
    return drawn < 0.95 ? one(shaped) : one(abbreviations)
  }
  const isPlain = next() < 0.2
  const isList = !isPlain && next() < 0.25
  const length = 1 + Math.floor(next() * next() * 24)
  let text = isList && next() < 0.4 ? one(signs) : ''
  for (let at = 0; at < length; at += 1) {
    const said = isPlain ? one(words) : piece()
    // Two numbers side by side would be one, which has other spaces.
    if (/\p{N}\P{L}*$/u.test(text) && /^\P{L}*\p{N}/u.test(said)) text += `${one(words)} `
    text += said
    if (next() < 0.22) text += isPlain ? '.' : one(marks)
    if (at === length - 1) break
    const isBreak = !isPlain && next() < (isList ? 0.3 : 0.08)
    if (isBreak) text += one(breaks) + one(indents) + (isList && next() < 0.8 ? one(signs) : '')
    else text += isPlain ? ' ' : one(spaces)
  }
  return next() < 0.05 ? `${text}. ${text}` : text
}

/** How what is shown of a typed text differs from it by more than a letter may change, an `i` alone made a capital where `loneI`; null when it does not. */
export function changeIn(typed: string, shown: string, loneI: boolean): string | null {
  const seen = withoutUnseen(typed)
  const from = linesOf(seen)
  const to = linesOf(shown)
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u.test(seen)) return shown === '' ? null : 'nothing was said'
  if (from.map(({ after }) => after).join('') !== to.map(({ after }) => after).join('')) return 'the lines'
  let begins = true
  for (const [index, { text, after }] of from.entries()) {
    const isLast = (from[index + 1]?.after ?? 'blank') === 'blank'
    const change = changeInLine(text, to[index]?.text ?? '', { begins: begins || after === 'blank', isLast, loneI })
    if (change) return change
    begins = /[.!?…]["'»”’)\]\s]*$/u.test(text)
  }
  const lost = exact.find((one) => seen.includes(one) && count(shown, one) < count(seen, one))
  if (lost !== undefined) return `${lost} is not as it was typed`
  if (/\p{Cf}|\ufe0f/u.test(shown.replaceAll(anyExact, ''))) return 'a sign that nobody sees'
  if (!/^[\p{L} .]+$/u.test(typed) || notPlain.some((one) => typed.includes(one))) return null
  return /(?:^|\p{L}{2}\. )\p{Ll}|[^.?…]$/u.test(shown) ? 'a sentence without its capital or its mark' : null
}

const notPlain = [...abbreviations, ...exact]
const anyExact = new RegExp(exact.filter((one) => /\p{Cf}|\ufe0f/u.test(one)).join('|'), 'gu')

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

type Line = Readonly<{ text: string; after: 'nothing' | 'line' | 'blank' }>

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let isBlank = false
  for (const line of text.split(/\r\n?|[\n\u2028]/u)) {
    const said = line.trim()
    if (said !== '') lines.push({ text: said, after: lines.length === 0 ? 'nothing' : isBlank ? 'blank' : 'line' })
    isBlank = said === ''
  }
  return lines
}

function withoutUnseen(text: string): string {
  return text
    .replace(/[\uf0b7\uf0a7]/gu, '•')
    .replace(
      /(?<=\p{sc=Latn})(?:\u200c|\u200d|\ufe0f)|[\u00ad\u200b\u2060\ufeff\u2066\u2069\u200e\u202e]|\u{e0041}/gu,
      '',
    )
}

/** A line as one reads it: quotes, apostrophes and ellipses of one shape, spaces of one kind. */
function shapeOf(text: string): readonly string[] {
  return [
    ...text
      .replace(/[«»“”‘’']/gu, '"')
      .replace(/…/gu, '...')
      .replace(/\s+/gu, ' ')
      .normalize('NFC'),
  ]
}

function changeInLine(
  typed: string,
  shown: string,
  at: Readonly<{ begins: boolean; isLast: boolean; loneI: boolean }>,
): string | null {
  const from = shapeOf(typed)
  const to = shapeOf(shown)
  let a = 0
  let b = 0
  while (a < from.length) {
    const was = from[a] ?? ''
    const is = to[b] ?? ''
    const isLone =
      at.loneI && was === 'i' && /[\s"(–—-]/.test(from[a - 1] ?? ' ') && /[\s",.;:!?]/.test(from[a + 1] ?? ' ')
    const isRaised = was !== is && was.toLocaleUpperCase() === is && (isLone || mayBegin(from, a, at.begins))
    if (was === is || isRaised) {
      if (isLone && is === 'i' && /\s/.test(from[a + 1] ?? ' ') && /\s/.test(from[a - 1] ?? ' ')) return 'a lone i'
      a += 1
      b += 1
    } else if (was === ' ' && mayLoseSpace(from, a)) a += 1
    else if (is === ' ' && mayTakeSpace(to, b)) b += 1
    else return `a sign: ${from.slice(a).join('')} | ${to.slice(b).join('')}`
  }
  const added = to.slice(b).join('')
  const mayEnd =
    at.isLast &&
    !/[.!?,;:–—•-][")\]\s]*$|:\)$|(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\ufe0f|\u20e3|\u{e007f})$/u.test(
      from.join(''),
    )
  return added === '' || (mayEnd && /^[.?]$/.test(added)) ? null : `the end: ${added}`
}

/** Whether a sentence begins at a place: at the start of all, or after what ends one. */
function mayBegin(signsOf: readonly string[], place: number, begins: boolean): boolean {
  const before = signsOf
    .slice(0, place)
    .join('')
    .replace(/[\s"([)]+$/, '')
  if (abbreviations.some((one) => new RegExp(`(?<!\\p{L})${one.replaceAll('.', '\\.')}$`, 'iu').test(before)))
    return false
  return before === '' ? begins : /[.!?]$/.test(before)
}

function mayLoseSpace(all: readonly string[], at: number): boolean {
  const after = all.slice(at + 1).join('')
  return /["$£€]/.test(all[at - 1] ?? '') || /^(?:"|[,.;:!?%°$€£]+(?:[\s")\]]|$)|%|°C)/.test(after)
}

function mayTakeSpace(all: readonly string[], at: number): boolean {
  const before = all.slice(0, at).join('')
  const after = all.slice(at + 1).join('')
  return (
    /^(?:["%$€£°:;!?]|h\b|h$)/.test(after) ||
    /"$|\dh$|^\s*[–•-]$|^->$/.test(before) ||
    (before.endsWith('h') && /^\d/.test(after))
  )
}
