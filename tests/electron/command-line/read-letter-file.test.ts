import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { answeredBehind } from '#letter/answers/answers-file'
import { makeDraft } from '#tests/draft'
import { answers, french, setUpCommand } from '#tests/letter-command'

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(answers), 'utf16le')])
const readable: Readonly<Record<string, string | Uint8Array>> = {
  'a byte order mark': `\ufeff${JSON.stringify(answers)}`,
  'the line ends of Windows': JSON.stringify(answers, null, 2).replaceAll('\n', '\r\n'),
  'the UTF-16 of Windows': utf16,
}

test.each(Object.entries(readable))('a file with %s is read', async (_what, content) => {
  const { run, printed } = await setUpCommand({ 'a.json': content })
  expect(await run('a.json')).toBe(0)
  expect(printed.join('')).toContain('Nobody came out.')
})

test('a process that has read nothing yet reads what a file of answers needs', async () => {
  const { folder } = await setUpCommand({ 'a.json': { ...answers, recipient: { city: 'Leeds', country: 'GB' } } })
  vi.resetModules()
  const { readLetterFile } = await import('#electron/command-line/read-letter-file')
  const made = { id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11', now: '2026-10-28T09:00:00.000Z' }
  const reading = await readLetterFile(join(folder, 'a.json'), 'a.json', made)
  expect(reading).toMatchObject({ kind: 'draft', draft: { recipient: { country: 'GB' } } })
})

const wrongFiles: readonly (readonly [string, string | Uint8Array | object, string])[] = [
  ['an empty file', '', 'bad.json: this file is empty.'],
  ['blank lines', '\ufeff \r\n ', 'bad.json: this file is empty.'],
  [
    'text that is no JSON',
    '{\n  "door": "both",\n}',
    'bad.json: this is not JSON. Look at line 3: is a comma or a straight quote missing, or one too many?',
  ],
  [
    'a word without quotes',
    '{\n  "door": "disappointed",\n\n  "convention": french\n}\n',
    'bad.json: this is not JSON. Look at line 4: is a comma or a straight quote missing, or one too many?',
  ],
  [
    'a file cut short',
    '{\n  "door": "bo',
    'bad.json: this is not JSON. Look at line 2: is a comma or a straight quote missing, or one too many?',
  ],
  [
    'another encoding',
    Buffer.from('"\u00e9t\u00e9"', 'latin1'),
    'bad.json: this is not text in UTF-8. Save it again as UTF-8.',
  ],
  ['a list', [answers], 'bad.json: this should be a block of fields, in braces.'],
  ['a bare null', 'null', 'bad.json: this should be a block of fields, in braces.'],
  ['a missing door', { ...answers, door: undefined }, 'bad.json: “door” is missing.'],
  ['a misspelt field', { ...answers, tonne: 'firm' }, 'bad.json: there is no field “tonne”. Is it “tone”?'],
  ['a field that there is not', { ...answers, colour: 'red' }, 'bad.json: there is no field “colour”. Is it misspelt?'],
  [
    'a misspelt field within another',
    { ...answers, recipient: { organization: 'Shop' } },
    'bad.json: there is no field “recipient.organization”. Is it “recipient.organisation”?',
  ],
  [
    'a country by its name',
    { ...answers, recipient: { city: 'Paris', country: 'France' } },
    'bad.json: “recipient.country” should be the code of a country. For “France”, it is FR.',
  ],
  [
    'a code of no country',
    { ...answers, writer: { country: 'UK' } },
    'bad.json: “writer.country” should be the code of a country. For “UK”, it is GB.',
  ],
  [
    'a country that there is not',
    { ...answers, writer: { country: 'ZZ' } },
    'bad.json: “writer.country” should be the code of a country, such as CA.',
  ],
  [
    'a text that is no answers',
    'Hello, I am disappointed.',
    'bad.json: this is neither a draft nor a file of answers, which is JSON (docs/answers.md of the project shows one).',
  ],
  [
    'a Word document',
    Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\u00ff', 'latin1'),
    'bad.json: this is neither a draft nor a file of answers, which is JSON (docs/answers.md of the project shows one).',
  ],
  ['an unknown tone', { ...answers, tone: 'angry' }, 'bad.json: “tone” should be one of these: gentle, plain, firm.'],
  [
    'a number',
    { ...answers, answers: { what: 4 } },
    'bad.json: “answers.what” should be text in quotes, or a block of fields in braces.',
  ],
  [
    'a misspelt frame',
    { ...answers, answers: { what: { fram: 'because', text: '' } } },
    'bad.json: there is no field “answers.what.fram”. Is it “answers.what.frame”?',
  ],
  ['a wrong item of a list', { ...answers, copies: ['a', 2] }, 'bad.json: “copies[2]” should be text, in quotes.'],
  [
    'a wrong day',
    { ...answers, answers: { moment: { date: '14 oct.' } } },
    'bad.json: “answers.moment.date” should be a day such as 2026-10-14.',
  ],
  [
    'a wrong hour',
    { ...answers, answers: { moment: { time: '9h' } } },
    'bad.json: “answers.moment.time” should be a time such as 09:40.',
  ],
  [
    'a question of another door',
    { ...answers, answers: { thanked: 'Anna' } },
    `bad.json: “answers.thanked” is not asked behind this door. What is asked: ${answeredBehind('disappointed').join(', ')}.`,
  ],
  [
    'a text too long',
    { ...answers, answers: { what: 'a'.repeat(20_001) } },
    'bad.json: “answers.what” is too long, 20000 characters at most.',
  ],
  ...(['0025-10-14', '1899-12-31', '3000-01-01'] as const).map(
    (day) =>
      [
        `a day of no letter, ${day}`,
        { ...answers, answers: { ...answers.answers, moment: { date: day } } },
        `bad.json: “answers.moment.date” is ${day}. A letter tells of days from 1900 to 2999.`,
      ] as const,
  ),
  [
    'the same in a draft',
    makeDraft({
      convention: 'en-CA',
      answers: { moment: { kind: 'moment', date: '', until: '0002-11-08', time: '', place: '' } },
    }),
    'bad.json: “answers.moment.until” is 0002-11-08. A letter tells of days from 1900 to 2999.',
  ],
  [
    'days in disorder',
    { ...answers, answers: { ...answers.answers, moment: { date: '2026-10-14', until: '2026-10-12' } } },
    'bad.json: “answers.moment.until” comes before “answers.moment.date”.',
  ],
  [
    'more names than their field takes',
    { ...answers, copies: Array.from({ length: 100 }, () => 'a'.repeat(300)) },
    'bad.json: “copies” is too long, 20000 characters at most.',
  ],
  ['nothing said', { ...answers, answers: {} }, 'bad.json: this says nothing yet. Answer at least one question.'],
  [
    'a broken draft',
    { ...makeDraft({ convention: 'en-CA' }), door: 'window' },
    'bad.json: “door” should be one of these: disappointed, thankful, both.',
  ],
  [
    'a newer draft',
    { ...makeDraft({ convention: 'en-CA' }), version: 99 },
    'bad.json: this letter comes from a newer version of Two Lines.',
  ],
  [
    'a field that moves the cursor',
    { ...answers, '\u001b[2J\nx': 1 },
    'bad.json: there is no field “[2J x”. Is it misspelt?',
  ],
]

test.each(wrongFiles)('%s is told in one line, and no letter is written', async (_what, content, line) => {
  const { run, said, names, printed } = await setUpCommand({ 'good.json': answers, 'bad.json': content })
  expect(await run('good.json', 'bad.json', '--text', 'out/', '--docx', 'out/', '--mailto')).toBe(2)
  expect(said).toEqual([line])
  expect(printed).toEqual([])
  expect(await names()).toEqual([])
})

test('every wrong file is told, each in the language of its letter', async () => {
  const { run, said, folder } = await setUpCommand({ 'fr.json': { ...french, ton: 'doux' } })
  await mkdir(join(folder, 'folder.json'))
  expect(await run('fr.json', 'nowhere.json', 'folder.json')).toBe(2)
  expect(said).toEqual([
    'fr.json\u00a0: le champ «\u00a0ton\u00a0» n’existe pas. Est-ce «\u00a0tone\u00a0»?',
    'nowhere.json: there is no such file.',
    'folder.json: this is a folder, not a file.',
  ])
})

test('a list in place of the answers is told, and answers in place of the list', async () => {
  const book = Buffer.from('PK\u0003\u0004 names of a class', 'latin1')
  const { run, said } = await setUpCommand({
    'a.json': answers,
    'class.csv': 'First name\nZoé\n',
    'class.xlsx': book,
  })
  expect(await run('class.csv')).toBe(2)
  expect(await run('a.json', '--class', 'a.json')).toBe(2)
  expect(await run('a.json', '--class', 'class.xlsx')).toBe(2)
  expect(said).toEqual([
    'class.csv: this is a list. The names of a class go after --class, with a file of answers before it.',
    'a.json: this is a file of answers. What goes after --class is a list of names.',
    'class.xlsx: this is a document, not a list in text. In the spreadsheet, save it as CSV.',
  ])
})
