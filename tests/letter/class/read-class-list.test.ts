import { expect, test } from 'vitest'
import { readClassList, type ListRemark } from '#letter/class/read-class-list'
import { folded } from '#letter/text/folded'
import { languages, readListWords } from '#locales/registry'
import { doubtfulLists } from './doubtful-lists'
import { gridLists } from './grid-lists'
import { notedLists } from './noted-lists'
import { realLists } from './real-lists'
import { schoolLists } from './school-lists'
import { sentLists } from './sent-lists'
import { processorTime } from '#tests/processor-time'

const words = await readListWords()

function told(remark: ListRemark): string {
  switch (remark.kind) {
    case 'header':
      return `header ${remark.line}`
    case 'column':
      return `column ${remark.column} ${remark.sure ? remark.heading : '?'}`
    case 'left-out':
      return `left-out ${remark.what} ${remark.lines.join()}`
    case 'kept-whole':
      return `kept-whole ${remark.lines.join()}`
    case 'doubles':
      return `doubles ${remark.names.join()}`
    case 'passed-over':
      return `passed-over ${remark.why} ${remark.line}`
    case 'too-many':
      return `too-many ${remark.count} of ${remark.most}`
  }
}

test.each([...realLists, ...notedLists, ...doubtfulLists])('$from', ({ text, names, said }) => {
  const { pupils, remarks } = readClassList(text, words)
  expect(pupils.map(({ name }) => name)).toEqual(names)
  expect(remarks.map(told)).toEqual(said)
})

test.each([...schoolLists, ...gridLists, ...sentLists])('$from', ({ text, names }) => {
  expect(readClassList(text, words).pupils.map(({ name }) => name.normalize())).toEqual(names)
})

test('what is left out of a list of a school is said', () => {
  const said = (text: string) => readClassList(text, words).remarks.map(told)
  expect(said('I. Emma\nII. Noah\n')).toEqual(['left-out number 1,2'])
  expect(said('Emma (8 ans)\nNoah - noah@ecole.ca\n')).toEqual(['left-out number 1', 'left-out address 2'])
  expect(said('de SOUZA Camila\nFilles :\nVAN DYCK Lotte\n')).toEqual(['left-out family 1,3', 'passed-over title 2'])
})

test('every language has its words of each kind, and none over two kinds of columns', async () => {
  for (const tag of languages.tags) {
    const own = await languages.read(tag, 'class-list')
    expect(Object.keys(own).toSorted(), tag).toEqual(Object.keys(words).toSorted())
    expect(Object.values(own).filter((list) => list.length === 0)).toEqual([])
  }
  const { given, family, name, givenFirst, familyFirst } = words
  const headings = [given, family, name, givenFirst, familyFirst].flatMap((kind) => [...new Set(kind.map(folded))])
  expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([])
})

test('the column of the names can be said, where two could be', () => {
  const list = 'Tremblay\tEmma\nRoy\tNoah\n'
  const [first] = readClassList(list, words).remarks
  expect(first).toMatchObject({ kind: 'column', column: 0, other: 1, sure: false })
  const { pupils, remarks } = readClassList(list, words, 1)
  expect(pupils.map(({ name, columns }) => [name, ...columns])).toEqual([
    ['Emma', 'Tremblay', 'Emma'],
    ['Noah', 'Roy', 'Noah'],
  ])
  expect(remarks.map(told)).toEqual(['column 1 '])
})

test.each([
  ['Emma, Noah, Ximena\nLiam, Mia\n', 'Emma Noah Ximena Liam Mia'],
  ['Anouk\tThibaud\tXimena\nInaya\tMarius\n', 'Anouk Thibaud Ximena Inaya Marius'],
  ['Emma; Anouk; Léa; Ximena\nLiam; Inaya; Enora\n', 'Emma Anouk Léa Ximena Liam Inaya Enora'],
  ['Anouk\nThibaud, Ximena, Mia\n', 'Anouk Thibaud Ximena Mia'],
  ['Anouk, Thibaud, Ximena\nMarius\n', 'Anouk Thibaud Ximena Marius'],
])('whether each cell is a name is asked where it may be: %j', (list, names) => {
  const asked = readClassList(list, words).remarks.find(({ kind }) => kind === 'column')
  expect(asked).toMatchObject({ isEach: true, sure: false })
  const { pupils, remarks } = readClassList(list, words, 'each')
  expect(pupils.map(({ name }) => name).join(' ')).toBe(names)
  expect(remarks).toEqual([])
})

test.each([
  'Emma\tRoy\nNoah\tLee\n',
  'Emma\tRoy\tLaval\nNoah\tLee\tLévis\n',
  'ROY\tEmma\tJade\nLEE\tNoah\n',
  'Prénom\tAmie\tJumeau\nEmma\tJade\nLéa\tMia\tLiam\n',
  'Emma\tLéa\tallergie\nNoah\tMia\n',
  'Emma;Roy;4B\nNoah;Lee\n',
])('whether each cell is a name is not asked of a table: %j', (list) => {
  const column = readClassList(list, words).remarks.find(({ kind }) => kind === 'column')
  expect(column).toMatchObject({ isEach: false })
})

test.each([
  ['Emma (Elle)\nNoah (they)\n', 'Emma (Elle), Noah'],
  ['Isabelle (elle)\nLéo (il)\n', 'Isabelle, Léo'],
  ['Emma (el)\nNoah (No)\n', 'Emma (el), Noah (No)'],
  ['Hall, Sam Jr.\nRoy, Emma\n', 'Sam, Emma'],
  ['Hall, Jr.\nRoy, Emma\n', 'Jr., Emma'],
  ['Sam Hall Jr.\nJohn Paul II\n', 'Sam Hall Jr., John Paul II'],
  ['*** Emma ***\n*** Noah ***\n', 'Emma, Noah'],
  ['=== Groupe rouge ===\nEmma\nNoah\nLéa\n', 'Emma, Noah, Léa'],
  ['ROY - Emma\nLEE – Noah\n', 'Emma, Noah'],
  ['Emma - ROY\nNoah - LEE\n', 'Emma, Noah'],
  ['ROY-LEE Emma\nDE LA TOUR - Léa Rose\n', 'Emma, Léa Rose'],
])('what stands beside a name is told from it: %j', (list, names) => {
  expect(
    readClassList(list, words)
      .pupils.map(({ name }) => name)
      .join(', '),
  ).toBe(names)
})

test('the longest name has room for the number that tells it from others', () => {
  const [long, longer] = ['a'.repeat(56), 'b'.repeat(57)].map((name) => `${name}\n`.repeat(2))
  expect(readClassList(`${long}${longer}`, words).pupils.map(({ name }) => name.length)).toEqual([58, 58])
  expect(readClassList(longer ?? '', words).remarks.map(told)).toEqual([
    'passed-over too-long 1',
    'passed-over too-long 2',
  ])
})

test('more names than a class can have are all read, and told', () => {
  const { pupils, remarks } = readClassList(Array.from({ length: 201 }, (_, at) => `Emma${at}a`).join('\n'), words)
  expect(pupils).toHaveLength(201)
  expect(remarks.map(told)).toEqual(['too-many 201 of 200'])
})

test('sixty names pasted are read in the time of one look, and so is a text that is no list', () => {
  const lists = [
    realLists.map(({ text }) => text).join('\n'),
    '"'.repeat(20_000),
    'Emma;"'.repeat(5000),
    'a,'.repeat(20_000),
  ]
  for (const list of lists) {
    const took = processorTime()
    readClassList(list, words)
    expect(took()).toBeLessThan(2000)
  }
})
