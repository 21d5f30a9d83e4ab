import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'

const misuses: readonly (readonly [string, readonly string[], string])[] = [
  ['no file', [], 'Name at least one file of answers (--help says more).'],
  ['an unknown option', ['a.json', '--fax', 'x'], 'There is no option --fax (--help lists them).'],
  ['a misspelt option', ['a.json', '--docs', 'x'], 'There is no option --docs. Is it --docx?'],
  [
    'a misspelt option with its value',
    ['a.json', '--evelope=x.pdf'],
    'There is no option --evelope=x.pdf. Is it --envelope?',
  ],
  ['an option twice', ['a.json', '--docx', 'a.docx', '--docx', 'b.docx'], '--docx is there twice. Keep one of them.'],
  [
    'a Word document with the name of a PDF',
    ['a.json', '--docx', 'a.pdf'],
    '--docx: “a.pdf” has the ending of another kind of file. The name of this one ends in .docx.',
  ],
  [
    'a PDF with the name of a text',
    ['a.json', '--pdf', 'out/{name}.TXT'],
    '--pdf: “out/{name}.TXT” has the ending of another kind of file. The name of this one ends in .pdf.',
  ],
  [
    'a text over answers',
    ['a.json', '--text', 'b.json'],
    '--text: “b.json” has the ending of another kind of file. The name of this one ends in .txt.',
  ],
  ['an unknown letter', ['a.json', '-x'], 'There is no option -x (--help lists them).'],
  [
    'an option without its value',
    ['a.json', '--docx', '--mailto'],
    '--docx needs a word after it (--help says which).',
  ],
  ['an option at the end', ['a.json', '--today'], '--today needs a word after it (--help says which).'],
  ['an unknown length', ['a.json', '--length', 'long'], '--length takes one of these: two-lines, short, full.'],
  ['a day that does not exist', ['a.json', '--today', '2026-02-30'], '--today takes a day such as 2026-11-21.'],
  [
    'a limit that is no number',
    ['a.json', '--form', 'short'],
    '--form takes a number of characters, from 20 to 100000.',
  ],
  ['a limit too small', ['a.json', '--form', '5'], '--form takes a number of characters, from 20 to 100000.'],
  [
    'a new line that counts three',
    ['a.json', '--form', '500', '--form-newline', '3'],
    '--form-newline takes one of these: 1, 2.',
  ],
  [
    'how to count, without a limit',
    ['a.json', '--form-one-line'],
    '--form-one-line goes with --form, which says the limit.',
  ],
  [
    'a document on the screen',
    ['a.json', '--docx', '-'],
    '--docx needs the name of a file: only the text can go on the screen (--text -).',
  ],
]

test.each(misuses)('%s is told in one line', async (_what, args, line) => {
  const { run, said, names } = await setUpCommand({ 'a.json': answers })
  expect(await run(...args)).toBe(2)
  expect(said).toEqual([line])
  expect(await names()).toEqual([])
})
