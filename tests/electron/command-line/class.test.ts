import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { readWithMammoth } from '#tests/docx-readers'
import { draftText } from '#electron/drafts/draft-file'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { answers, setUpCommand } from '#tests/letter-command'
import { makeLetter } from '#tests/letters'

const template = { ...answers, writer: { city: 'Sudbury' } }
const names = Array.from({ length: 30 }, (_, index) => `Pupil${String.fromCharCode(65 + (index % 26))}${index}x`)

test('a list of thirty names makes one Word document and one PDF, a letter for each in its order', async () => {
  const { run, said, folder, read } = await setUpCommand({ 't.json': template, 'Class 4B.csv': names.join('\r\n') })
  expect(await run('t.json', '--class', 'Class 4B.csv', '--docx', 'class.docx', '--pdf', 'class.pdf')).toBe(0)
  expect(said).toEqual(['docx', 'pdf'].map((end) => `Class 4B.csv: 30 letters are in ${join(folder, `class.${end}`)}`))
  const text = await readWithMammoth(await readFile(join(folder, 'class.docx')))
  const places = names.map((name) => text.indexOf(name))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(await read('class.pdf')).toBe(`%PDF of Class 4B: ${names.join(', ')}`)
})

test('what is doubtful in one line is told of that line, and what all have in common of the model; one letter is one', async () => {
  const list = 'First name,writer.email\nEmma,emma@\nNoah,noah@exemple.ca'
  const { run, said } = await setUpCommand({
    't.json': { ...template, helper: { name: 'Mme Roy', email: 'roy@' } },
    'names.csv': list,
    'one.txt': 'Emma',
  })
  expect(await run('t.json', '--class', 'names.csv', '--docx', 'class.docx')).toBe(0)
  expect(said.filter((line) => line.includes('e-mail address'))).toEqual([
    'names.csv, line 2: “writer.email” does not look like an e-mail address: emma@',
    't.json: “helper.email” does not look like an e-mail address: roy@',
  ])
  expect(await run('t.json', '--class', 'one.txt', '--docx', 'class.docx')).toBe(0)
  expect(said.at(-1)).toContain('one.txt, line 1: the letter is in')
})

test('e-mails and envelopes need a folder or a blank, one for each letter', async () => {
  const { run, said } = await setUpCommand({ 't.json': template, 'names.txt': 'Emma\nNoah' })
  expect(await run('t.json', '--class', 'names.txt', '--eml', 'class.eml')).toBe(2)
  expect(await run('t.json', '--class', 'names.txt', '--envelope', 'class.pdf')).toBe(2)
  expect(said[0]).toBe(
    '--eml: “class.eml” can hold only one letter. Name a folder, or put {name} where each letter’s name goes.',
  )
})

test('a list with boxes to tick or numbers in brackets is a list, and a file of answers is none', async () => {
  const lists = { 'boxes.txt': '[ ] Emma\n[x] Noah', 'numbers.txt': '[1] Emma\n[2] Noah' }
  const { run, read } = await setUpCommand({
    't.json': template,
    ...lists,
    'more.json': `[${JSON.stringify(answers)}]`,
  })
  for (const list of Object.keys(lists)) {
    expect(await run('t.json', '--class', list, '--text', `${list}-{name}.txt`)).toBe(0)
    expect(await read(`${list}-Emma.txt`)).toMatch(/Emma\n$/)
    expect(await read(`${list}-Noah.txt`)).toMatch(/Noah\n$/)
  }
  expect(await run('t.json', '--class', 't.json')).toBe(2)
  expect(await run('t.json', '--class', 'more.json')).toBe(2)
})

test('a name never leads out of the folder of its letter', async () => {
  const list = 'Emma\nLéa/../Zoé\n🦄\nEmma'
  const { run, folder, read } = await setUpCommand({ 't.json': template, 'names.txt': list })
  expect(await run('t.json', '--class', 'names.txt', '--eml', 'out/{name}.eml', '--text', 'texts/')).toBe(0)
  const stems = ['3', 'Emma 1', 'Emma 2', 'Léa Zoé']
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(stems.map((stem) => `${stem}.eml`))
  expect((await readdir(join(folder, 'texts'))).toSorted()).toEqual(stems.map((stem) => `${stem}.txt`))
  expect(await read('texts/Emma 2.txt')).toMatch(/Emma\n$/)
  const email = await PostalMime.parse(await readFile(join(folder, 'out', 'Emma 1.eml')))
  expect(email.text).toContain('Emma')
  expect(email.text).not.toContain('Emma 1')
})

test('letters differ in what the app says in them, unless their lines say how', async () => {
  const numbered = names.map((name) => `${name},7`)
  const { run, printed } = await setUpCommand({
    't.json': template,
    'names.csv': names.join('\n'),
    'same.csv': `first name,variation\n${numbered.join('\n')}`,
  })
  expect(await run('t.json', '--class', 'names.csv')).toBe(0)
  expect(await run('t.json', '--class', 'same.csv')).toBe(0)
  const [differing = [], same = []] = printed.map((all) =>
    all.split('\f\n').map((letter) => letter.replace(/.+\n$/, '')),
  )
  expect(differing).toHaveLength(30)
  expect(new Set(differing).size).toBeGreaterThan(1)
  expect(same).toHaveLength(30)
  expect(new Set(same).size).toBe(1)
})

test('columns fill the fields they are named after, and an empty cell leaves what the answers say', async () => {
  const list = [
    'Prénom;Nom;Answers.why;recipient.name;tone;register;Groupe',
    'Emma;Tremblay;"She said ""yes""; then no.',
    'Nobody answered.";Ms. Roy;firm;adult;41',
    'Noah;Roy;;;;;41',
  ].join('\r\n')
  const { run, printed, said } = await setUpCommand({ 't.json': template, 'names.csv': list })
  expect(await run('t.json', '--class', 'names.csv')).toBe(0)
  const [first = '', second = ''] = printed.join('').split('\f\n')
  expect(first).toMatch(/She said “yes”; then no\.\s+Nobody answered\./)
  expect(first).toContain('Roy')
  expect(first).toMatch(/Emma\n$/)
  expect(second).toContain('Thirty seconds would have been enough.')
  expect(second).toContain('Chez Rosaire')
  expect(second).toMatch(/Noah\n$/)
  expect(said).toEqual(['names.csv: columns that fill nothing: Nom, Groupe.'])
})

test('a parent who speaks for a child is given the name of the child', async () => {
  const { run, printed } = await setUpCommand({
    't.json': { ...template, writer: 'Claude Roy', voice: 'for-my-child' },
    'names.csv': 'first name,child\nEmma,\n',
    'voices.csv': 'first name,voice,writer.name\nEmma,for-my-child,Claude\nNoah,I,\n',
  })
  expect(await run('t.json', '--class', 'names.csv')).toBe(0)
  expect(printed.join('')).toContain('Claude Roy\nParent of Emma')
})

test('what each wrong line has wrong is told by its number, and nothing is written', async () => {
  const list = [
    'first name,tone,variation,moment.date,moment.until',
    'Emma,firm,1,,',
    'Noah,loud,1,,',
    '"Léa",plain,many,,',
    ',firm,,,',
    'Zoé,plain,1,2026-10-14,2026-10-01',
    'Mia,firm,1,,,a cell too many',
  ].join('\n')
  const { run, said, names: written } = await setUpCommand({ 't.json': template, 'names.csv': list })
  expect(await run('t.json', '--class', 'names.csv', '--docx', 'class.docx')).toBe(2)
  expect(said).toEqual([
    'names.csv, line 3: “tone” should be one of these: gentle, plain, firm.',
    expect.stringMatching(/^names\.csv, line 4: “variation” /),
    'names.csv, line 6: “answers.moment.until” comes before “answers.moment.date”.',
    'names.csv, line 5: “firm” has no name.',
    'names.csv, line 7: 6 cells under 5 columns. Put a text that holds the sign between cells in quotes.',
  ])
  expect(await written()).toEqual([])
})

test('what is wrong in the answers is told once, not for each line', async () => {
  const { run, said } = await setUpCommand({ 't.json': { ...template, door: 'sad' }, 'names.csv': names.join('\n') })
  expect(await run('t.json', '--class', 'names.csv')).toBe(2)
  expect(said).toEqual(['t.json: “door” should be one of these: disappointed, thankful, both.'])
})

test.each([
  ['no name at all', '\n\n1\n2\n', 'names.csv, line 3: no name was found here.'],
  ['an empty list', '', 'names.csv: no name was found here.'],
  [
    'too many names',
    Array.from({ length: 201 }, (_, at) => `Emma${at}a`).join('\n'),
    'names.csv: 201 names, and a class has 200 at most.',
  ],
  ['two columns for one field', 'first name,why,answers.why\nEmma,a,b\n', 'names.csv: two columns fill “answers.why”.'],
])('%s is refused', async (_what, list, line) => {
  const { run, said, names: written } = await setUpCommand({ 't.json': template, 'names.csv': list })
  expect(await run('t.json', '--class', 'names.csv', '--docx', 'class.docx')).toBe(2)
  expect(said).toEqual([line])
  expect(await written()).toEqual([])
})

test('what the list was taken for is told before anything is made of it', async () => {
  const list = 'Class 4B;\nTREMBLAY;Emma\nROY;Emma\n;\nTotal;2\n'
  const { run, said } = await setUpCommand({ 't.json': template, 'names.csv': list })
  expect(await run('t.json', '--class', 'names.csv', '--text', 'a.txt')).toBe(0)
  expect(said.slice(0, -1)).toEqual([
    'names.csv: there more than once, and numbered: Emma.',
    'names.csv, line 1: passed over: “Class 4B”.',
    'names.csv, line 5: passed over: “Total 2”.',
  ])
})

test('what is left out beside the names of a list is told', async () => {
  const list = '1. Emma (allergie aux noix)\n2. Noah <noah@exemple.ca>\nROY Léa\n'
  const { run, said } = await setUpCommand({
    't.json': template,
    'names.txt': list,
    'plain.txt': 'Emma\nAlexandre (Alex)',
  })
  expect(await run('t.json', '--class', 'names.txt', '--text', 'a.txt')).toBe(0)
  expect(said.slice(0, -1)).toEqual([
    'names.txt: family names are left out.',
    'names.txt: numbers are left out.',
    'names.txt: e-mail addresses are left out.',
    'names.txt: what is noted beside a name is left out.',
  ])
  said.length = 0
  expect(await run('t.json', '--class', 'plain.txt')).toBe(0)
  expect(said).toEqual([])
})

test('one file of answers, and a list that is there, are asked for', async () => {
  const { run, said } = await setUpCommand({ 't.json': template, 'u.json': template, 'n.txt': 'Emma' })
  expect(await run('t.json', 'u.json', '--class', 'n.txt')).toBe(2)
  expect(await run('t.json', '--class', 'gone.csv')).toBe(2)
  expect(await run('t.json', '--class', 'n.txt', '--text', 'n.txt')).toBe(2)
  expect(said).toEqual([
    '--class takes one file of answers or one draft: the list says what is different in each letter.',
    'gone.csv: there is no such file.',
    expect.stringMatching(/^--text: “.*n\.txt” is already used/),
  ])
})

test('where PDF is made elsewhere, the list is named there too', async () => {
  const asked: (readonly string[])[] = []
  const pdf = {
    kind: 'other-process',
    run: (args: readonly string[]) => Promise.resolve(asked.push(args) - 1),
  } as const
  const { run, said } = await setUpCommand({ 't.json': template, 'n.csv': 'Emma\nEmma' }, { pdf })
  expect(await run('t.json', '--class', 'n.csv', '--pdf', 'class.pdf')).toBe(0)
  expect(asked).toEqual([['--class=n.csv', '--today=2026-11-21', '--pdf=class.pdf', '--', 't.json']])
  expect(said).toEqual([])
})

test('the class of the examples makes the letters beside it, and says so in the guide', async () => {
  const read = (name: string) => readFile(join('docs/examples/class', name), 'utf8')
  const list = await read('names.csv')
  const { run, printed, said } = await setUpCommand({
    'museum.en.json': await read('museum.en.json'),
    'names.csv': list,
  })
  expect(await run('museum.en.json', '--class', 'names.csv', '--today', '2026-10-28')).toBe(0)
  await expect(printed.join('')).toMatchFileSnapshot('../../../docs/examples/class/letters.txt')
  expect(said).toEqual([])
  expect(await readFile('docs/answers.md', 'utf8')).toContain(`\`\`\`csv\n${list}\`\`\``)
})

test('a draft begins the letters of a class: its changes on the page stay, and the columns fill the rest', async () => {
  const draft = makeDraft({
    ...{
      convention: 'en-CA',
      register: 'child',
      tone: 'firm',
      writer: { ...nobody, name: 'Ms. Roy', city: 'Sudbury' },
    },
    recipient: { ...nobody, organisation: 'Museum of the North' },
    answers: { what: { kind: 'own', text: 'The whale was gone.' }, why: { kind: 'own', text: 'We came for it.' } },
    edits: { 'salutation@en': { kind: 'rewritten', text: 'Dear museum,', was: 'Hello,' } },
  })
  const { run, said, printed } = await setUpCommand({
    'model.twolines': draftText(draft),
    'names.csv': 'first name,why\nEmma,\nNoah,I like whales.\n',
  })
  expect(await run('model.twolines', '--class', 'names.csv')).toBe(0)
  const [first = '', second = ''] = printed.join('').split('\f\n')
  for (const letter of [first, second]) expect(letter).toMatch(/Sudbury[^]*Dear museum,[^]*The whale was gone\./)
  expect(first).toMatch(/We came for it\.[^]*Emma\n$/)
  expect(second).toMatch(/I like whales\.[^]*Noah\n$/)
  expect(first + second).not.toContain('Roy')
  expect(said).toEqual([])
})

test('a draft that is no beginning of a class is refused, and it is said why', async () => {
  const draft = makeDraft({ convention: 'en-CA' })
  const told = { subject: '', asked: '', happened: '', asks: 'reply', answered: '' } as const
  const before = { ...told, why: 'no-answer', sent: '2026-10-02' } as const
  const pupil = { class: draft.id, title: '5B', name: 'Zoé', place: 0, word: '' }
  const { run, said } = await setUpCommand({
    'pupil.twolines': draftText({ ...draft, pupil }),
    'sent.twolines': draftText({
      ...draft,
      history: [{ kind: 'sent', how: 'post', on: '2026-10-02', letter: makeLetter() }],
    }),
    'second.twolines': draftText({ ...draft, follows: { ...before, draft: draft.id } }),
    'broken.twolines': JSON.stringify({ ...draft, tone: 'loud' }),
    'names.txt': 'Emma',
  })
  for (const file of ['pupil', 'sent', 'second', 'broken'])
    expect(await run(`${file}.twolines`, '--class', 'names.txt')).toBe(2)
  expect(said).toEqual([
    'pupil.twolines: this is Zoé’s letter, from a class. --class takes a file of answers, or a draft that is not a pupil’s.',
    'sent.twolines: this letter was sent, and stays as it went. A copy of it can begin the letters of a class.',
    'second.twolines: this letter comes after another one. The letters of a class are first letters.',
    'broken.twolines: “tone” should be one of these: gentle, plain, firm.',
  ])
})
