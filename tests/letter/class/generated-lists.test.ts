import { expect, test } from 'vitest'
import { readClassList } from '#letter/class/read-class-list'
import { readListWords } from '#locales/registry'

const words = await readListWords()

/** Numbers that look like chance, the same each time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const firsts = [
  ...['Emma', 'Noah', 'Léa', 'Zoé', 'Liam', 'Mia', 'Éloïse', 'Marie-Ève', 'Jean-Noé', 'D’Arcy', 'N’Golo', "M'Hamed"],
  ...['Ô', 'X', 'Ng', 'Æsa', 'Łucja', 'Jürgen', 'Żaneta', 'Ian', 'al', 'Bo', 'Sean', 'Ana', 'Total-Anna', 'Listelle'],
  ...[
    'Женя',
    '小明',
    'أمل',
    'नेहा',
    'Νίκη',
    '지우',
    'ยุพิน',
    'Emma 🦄',
    '🦊 Léo',
    '👩🏽‍🚀 Io',
    'Zoë',
    'Groupine',
    'Nomi',
    'Classine',
  ],
]
const families = [
  'Tremblay',
  'Roy',
  'De La Cruz',
  'O’Neil',
  'Le Gall',
  'McDonald',
  'Nguyễn',
  'Smith-Jones',
  'Ōta',
  'van der Berg',
]

type Made = Readonly<{ text: string; names: readonly string[] }>

function makeList(roll: (sides: number) => number): Made {
  const one = <Of>(all: readonly Of[]): Of => all[roll(all.length)] as Of
  const names = Array.from({ length: 2 + roll(roll(4) === 0 ? 60 : 12) }, () => one(firsts))
  const end = one(['\n', '\r\n', '\r'])
  const before = one(['', '', '\ufeff', '\n\n', '\ufeff\r\n'])
  const after = one(['', end, end + end, ` ${end}\t${end}`])
  const form = (text: string) => (roll(4) === 0 ? text.normalize('NFD') : text)
  const made = (lines: readonly string[]) => ({ text: form(before + lines.join(end) + after), names })
  const gap = () => one(['', '', '', ' ', '\u00a0'])
  switch (roll(4)) {
    case 0: {
      const mark = one<(at: number) => string>([
        () => '',
        (at) => `${at + 1}. `,
        (at) => `${at + 1}) `,
        (at) => `${at + 1}\t`,
        () => '• ',
        () => '- ',
      ])
      const lines = names.flatMap((name, at) => [...(roll(9) === 0 ? [gap()] : []), gap() + mark(at) + name + gap()])
      return made(
        roll(3) === 0 && mark(0) !== '1\t' ? [one(['Élèves', 'Prénom', 'First name', 'NAMES']), ...lines] : lines,
      )
    }
    case 1: {
      const lines = names.map((name) => `${one(families)}, ${name}`)
      return made(roll(2) === 0 ? [one(['Student', 'Nom']), ...lines] : lines)
    }
    default: {
      const separator = one(['\t', ';', ','])
      const quoted = (cell: string) =>
        cell.includes(separator) || /["\r\n]/.test(cell) || roll(6) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell
      const notes = [
        '',
        'a note',
        'one; two',
        'one, two',
        'she said "yes"',
        `two${end}lines`,
        'x\ty',
        '2017-03-02',
        'a@b.ca',
      ]
      const columns: readonly Readonly<{ heading: string; cell: (name: string, at: number) => string }>[] = [
        { heading: one(['Prénom', 'First Name', 'GIVEN NAME', 'Prénom de l’élève']), cell: (name) => name },
        { heading: one(['Nom', 'Surname', 'Last name', 'Nom de famille']), cell: () => one(families) },
        { heading: one(['No', '#1', 'Rang']), cell: (_, at) => String(at + 1) },
        { heading: 'Notes', cell: () => one(notes) },
      ]
      const order = columns.map((column) => ({ column, at: roll(100) })).toSorted((a, b) => a.at - b.at)
      const kept = order.map(({ column }) => column).filter((column) => column === columns[0] || roll(3) > 0)
      const trailing = kept.length < 2 ? separator : one(['', '', separator, separator + separator])
      const row = (cells: readonly string[]) => cells.map((cell) => gapless(quoted(cell))).join(separator) + trailing
      const gapless = (cell: string) => (cell.startsWith('"') ? cell : cell + one(['', '', ' ']))
      const title = roll(4) === 0 ? [`Classe ${roll(9)}B`] : []
      const named = roll(8) === 0 ? [`sep=${separator}`] : []
      const body = names.map((name, at) => row(kept.map(({ cell }) => cell(name, at))))
      const lines = [row(kept.map(({ heading }) => heading)), ...body]
      return made(named.length > 0 ? [...named, ...lines] : [...title, ...lines])
    }
  }
}

test('of ten thousand lists made up, no name is lost and none invented', () => {
  const wrong: unknown[] = []
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const { text, names } = makeList(dice(seed))
    const read = readClassList(text, words).pupils.map(({ name }) => name)
    const own = read.map((name) => name.replace(/ \d+$/, ''))
    const areApart = new Set(read.map((name) => name.toLowerCase())).size === read.length
    if (!areApart || own.join('\n') !== names.join('\n')) wrong.push({ text, names, read })
  }
  expect(wrong.slice(0, 3)).toEqual([])
}, 120_000)

test('whatever a text is, it is read, and each name is in it', () => {
  const signs = [
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    ' ',
    '=',
    '.',
    '1',
    '#',
    '-',
    'é',
    'e\u0301',
    'A',
    'b',
    '\u0000',
    '\ud83e',
    '\udd84',
    '\u200d',
    'sep=',
    'Nom',
    'Prénom',
    'total',
  ]
  const invented: string[] = []
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const roll = dice(seed)
    const text = Array.from({ length: roll(80) }, () => signs[roll(signs.length)]).join('')
    const seen = lettersOf(text)
    const isIn = (name: string) => seen.includes(lettersOf(name.replace(/ \d+$/, '')))
    const { pupils } = readClassList(text, words)
    if (!pupils.every(({ name, line }) => isIn(name) && line > 0)) invented.push(text)
  }
  expect(invented).toEqual([])
}, 120_000)

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}]+/gu, '')
}
