import { execFileSync } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'
import { typedEmails } from '#tests/typed-emails'

test('a letter never replaces what the command reads, nor another of its letters', async () => {
  const { run, said, read, names } = await setUpCommand({ 'a.json': answers, 'b.json': answers })
  const before = await read('a.json')
  expect(await run('a.json', '--text', 'A.json')).toBe(2)
  expect(await run('a.json', '--pdf', 'out', '--envelope', 'out.pdf')).toBe(2)
  expect(await run('a.json', 'b.json', '--docx', 'one.docx')).toBe(2)
  expect(said.at(-1)).toBe(
    '--docx: “one.docx” can hold only one letter. Name a folder, or put {name} where each letter’s name goes.',
  )
  expect(await read('a.json')).toBe(before)
  expect(await names()).toEqual([])
})

test('a document named without its ending has it, and a text keeps its name', async () => {
  const { run, names } = await setUpCommand({ 'a.json': answers })
  expect(await run('a.json', '--text', 'read me', '--docx', 'letter no. 2', '--eml', 'out/{name}')).toBe(0)
  expect(await names()).toEqual(['letter no. 2.docx', 'out', 'read me'])
})

test('a text may have the ending of any kind of text', async () => {
  const { run, names } = await setUpCommand({ 'a.json': answers })
  for (const file of ['out.html', 'notes.rtf', 'letter.md', 'letter'])
    expect(await run('a.json', '--text', file)).toBe(0)
  expect((await names()).toSorted()).toEqual(['letter', 'letter.md', 'notes.rtf', 'out.html'])
  expect(await run('a.json', '--docx', 'out2.html')).toBe(2)
})

test('a folder that can not be written to is told before anything is written', async () => {
  const { run, said, names, folder } = await setUpCommand({ 'a.json': answers, file: 'no folder' })
  expect(await run('a.json', '--text', 'a.txt', '--docx', 'gone/a.docx')).toBe(1)
  expect(await run('a.json', '--text', 'a.txt', '--docx', 'file/')).toBe(1)
  expect(await run('a.json', '--text', 'a.txt', '--docx', 'file/a.docx')).toBe(1)
  expect(said[0]).toBe(`${join(folder, 'gone', 'a.docx')}: not written, its folder does not exist.`)
  expect(said).toHaveLength(3)
  expect(await names()).toEqual([])
})

test('a name that looks like an option, or like a replacement, is a name', async () => {
  const { run, names } = await setUpCommand({ '--text.json': answers, '$&.json': answers })
  expect(await run('--text', 'out-{name}.txt', '--', '--text.json', '$&.json')).toBe(0)
  expect(await names()).toEqual(['out-$&.txt', 'out---text.txt'])
})

test.runIf(process.platform !== 'win32')('a pipe is written to, and stays a pipe', async () => {
  const { run, folder } = await setUpCommand({ 'a.json': answers })
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const read = readFile(pipe, 'utf8')
  expect(await run('a.json', '--text', 'pipe')).toBe(0)
  expect(await read).toContain('Nobody came out.')
  expect((await stat(pipe)).isFIFO()).toBe(true)
})

test('a letter whose name is a device of Windows gets a name that every system takes', async () => {
  const { run, names } = await setUpCommand({ 'con.json': answers, 'Aux.json': answers, 'Zoé.json': answers })
  expect(await run('--text', 'out-{name}.txt', '--docx', './', 'con.json', 'Aux.json', 'Zoé.json')).toBe(0)
  expect((await names()).toSorted()).toEqual(
    ['Aux_.docx', 'Zoé.docx', 'con_.docx', 'out-Aux_.txt', 'out-Zoé.txt', 'out-con_.txt'].toSorted(),
  )
})

test('an address as people paste it is in the link, or it is said that it is not', async () => {
  const files = Object.fromEntries(
    typedEmails.map(([email], index) => [`${index + 10}.json`, { ...answers, recipient: { name: 'Rosaire', email } }]),
  )
  const { run, said, printed } = await setUpCommand(files)
  for (const [index, [, sent]] of typedEmails.entries()) {
    expect(await run(`${index + 10}.json`, '--mailto')).toBe(0)
    expect(printed.at(-1)).toMatch(new RegExp(String.raw`^mailto:${sent.join(',')}\?`))
    expect(said.filter((line) => line.startsWith(`${index + 10}.json: no message can go to`))).toHaveLength(
      sent.length > 0 ? 0 : 1,
    )
  }
})

test('the name of a letter is cut where a folder takes none as long, and no two letters meet there', async () => {
  const long = 'é'.repeat(122)
  const { run, names } = await setUpCommand({ [`${long}1.json`]: answers, [`${long}2.json`]: answers })
  expect(await run('--docx', 'letter-{name}.docx', '--', `${long}1.json`, `${long}2.json`)).toBe(0)
  const made = await names()
  expect(made).toEqual([`letter-${'é'.repeat(90)} (2).docx`, `letter-${'é'.repeat(90)}.docx`])
})
