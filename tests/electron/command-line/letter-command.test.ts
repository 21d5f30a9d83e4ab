import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test, vi } from 'vitest'
import { letterArguments } from '#electron/command-line/letter-arguments'
import { draftText } from '#electron/drafts/draft-file'
import { compose } from '#letter/compose/compose'
import { readWithMammoth } from '#tests/docx-readers'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { hostileTexts } from '#tests/hostile-texts'
import { answers, french, setUpCommand } from '#tests/letter-command'

test('the word `letter` asks for letters, where it comes first', () => {
  expect(letterArguments(['/opt/two-lines', 'letter', 'a.json', '--text', '-'], true)).toEqual([
    'a.json',
    '--text',
    '-',
  ])
  expect(letterArguments(['two-lines', '--no-sandbox', 'letter'], true)).toEqual([])
  expect(letterArguments(['electron', '--no-sandbox', '.', 'letter', '--help'], false)).toEqual(['--help'])
})

test('anything else opens the window', () => {
  const others = [[], ['a.twolines'], ['letter.twolines'], ['a.twolines', 'letter'], ['--letter'], ['/home/letter']]
  for (const args of others) expect(letterArguments(['two-lines', ...args], true)).toBe(null)
  expect(letterArguments(['electron', 'letter'], false)).toBe(null)
})

test('with nothing asked for, the letter is printed as it reads, and nothing is said', async () => {
  const { run, printed, said } = await setUpCommand({ 'a.json': answers })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([])
  const blocks = printed.join('').split('\n\n')
  expect(blocks[0]).toBe('November\u00a021, 2026')
  expect(blocks[1]).toBe('Chez Rosaire')
  expect(printed.join('')).toContain('Nobody came out. Thirty seconds would have been enough.')
  expect(blocks.at(-1)).toBe('Renaud Gagnon\n')
})

test('each output is the letter, and each is told in its own line', async () => {
  const { run, read, folder, said } = await setUpCommand({ 'a.json': answers })
  expect(await run('a.json', '--text', 'a.txt', '--docx=a.docx', '--pdf', 'a.pdf', '--eml', 'a.eml')).toBe(0)
  expect(await read('a.txt')).toContain('Nobody came out.')
  expect(await readWithMammoth(await readFile(join(folder, 'a.docx')))).toContain('Nobody came out.')
  expect(await read('a.pdf')).toBe('%PDF of Renaud Gagnon')
  const email = await PostalMime.parse(await readFile(join(folder, 'a.eml')))
  expect(email).toMatchObject({ to: [{ address: 'rosaire@example.org' }] })
  expect(email.text).toContain('Nobody came out.')
  const [{ content, filename } = { content: '', filename: '' }] = email.attachments
  expect(filename).toBe('Letter-Chez-Rosaire-2026-11-21.docx')
  expect(await readWithMammoth(Buffer.from(content as ArrayBuffer))).toContain('Nobody came out.')
  expect(said).toEqual(
    ['txt', 'docx', 'pdf', 'eml'].map((end) => `a.json: the letter is in ${join(folder, `a.${end}`)}`),
  )
})

test('a mail link is printed when it is short enough; when not, the rest is still done', async () => {
  const long = {
    ...answers,
    answers: { what: Array.from({ length: 200 }, (_, hour) => `At hour ${hour}, nobody came out.`).join(' ') },
  }
  const { run, printed, said, names } = await setUpCommand({ 'a.json': answers, 'b.json': long })
  expect(await run('a.json', '--mailto')).toBe(0)
  expect(new URL(printed.join('').trim()).searchParams.get('body')).toContain('Nobody came out.')
  expect(await run('b.json', '--mailto', '--text', 'b.txt')).toBe(3)
  expect(await names()).toEqual(['b.txt'])
  expect(said.at(-1)).toBe('b.json: the letter is too long for a mail link. --eml takes it whole.')
})

test('the pieces for a web form are printed, parted by a form feed, and what had to be cut is told', async () => {
  const told = (text: string) => ({ ...answers, answers: { what: text } })
  const hours = Array.from({ length: 30 }, (_, hour) => `At hour ${hour}, nobody came out.`)
  const files = { 'a.json': told(hours.join(' ')), 'b.json': told(`${'word '.repeat(80)}end.`) }
  const { run, printed, said } = await setUpCommand(files)
  const piecesOf = (text: string) => text.split('\f').map((piece) => piece.replace(/^\n|\n$/g, ''))

  expect(await run('a.json', '--form', '300', '--form-newline', '2')).toBe(0)
  const pieces = piecesOf(printed.join(''))
  expect(pieces.length).toBeGreaterThan(2)
  for (const piece of pieces) expect(piece.replaceAll('\n', '\r\n').length).toBeLessThanOrEqual(300)
  expect(hours.filter((hour) => pieces.some((piece) => piece.includes(hour)))).toEqual(hours)
  expect(said).toEqual([])

  expect(await run('b.json', '--form', '300', '--form-one-line')).toBe(0)
  expect(printed.slice(1).map(piecesOf).flat().join('')).not.toContain('\n')
  expect(said).toEqual(['b.json: a sentence longer than 300 characters was cut in two.'])
})

test('a draft of the app is read, and left as it is', async () => {
  const draft = draftText(makeDraft())
  const { run, printed, read } = await setUpCommand({ 'a.twolines': draft })
  expect(await run('a.twolines', '--convention', 'en-CA', '--today', '2026-01-02')).toBe(0)
  expect(printed.join('')).toContain('January\u00a02, 2026')
  expect(printed.join('')).toContain('Le tournoi est annulé.')
  expect(await read('a.twolines')).toBe(draft)
})

test('a letter that was sent is made as it went, unless another is asked for', async () => {
  const draft = makeDraft()
  const letter = { ...compose(draft, languageOf(draft.convention), '2026-10-01'), email: 'then@example.org' }
  const sent = { kind: 'sent', how: 'post', on: '2026-10-02', letter } as const
  const { run, printed } = await setUpCommand({ 'a.twolines': { ...draft, history: [sent] } })
  await run('a.twolines')
  await run('a.twolines', '--mailto')
  await run('a.twolines', '--today', '2026-10-03')
  expect(printed[0]).toContain('1er\u00a0octobre 2026')
  expect(printed[1]).toMatch(/^mailto:then@example\.org\?/)
  expect(printed[2]).toContain('3\u00a0octobre 2026')
})

test('a PDF made elsewhere of a letter that was sent bears its day, unless another is asked for', async () => {
  const draft = makeDraft()
  const letter = compose(draft, languageOf(draft.convention), '2026-10-01')
  const sent = { kind: 'sent', how: 'post', on: '2026-10-02', letter } as const
  const asked: (readonly string[])[] = []
  const run = (args: readonly string[]) => {
    asked.push(args)
    return Promise.resolve(0)
  }
  const command = await setUpCommand(
    { 'a.twolines': { ...draft, history: [sent] } },
    { pdf: { kind: 'other-process', run } },
  )
  await command.run('a.twolines', '--pdf', 'a.pdf')
  await command.run('a.twolines', '--pdf', 'a.pdf', '--today', '2026-10-03')
  expect(asked.map((args) => args[0])).toEqual(['--pdf=a.pdf', '--today=2026-10-03'])
})

test('what is asked on the command line comes before what the file says', async () => {
  const said = { ...answers.answers, idea: 'A chair by the door.' }
  const longer = { ...answers, answers: said, tone: 'gentle', length: 'full' }
  const { run, printed } = await setUpCommand({ 'a.json': longer })
  await run('a.json')
  await run('a.json', '--length', 'two-lines')
  const [full = '', short = ''] = printed
  expect(short.length).toBeLessThan(full.length)
  expect(short).toContain('Nobody came out.')
})

test('what another convention does not take along is said, and the letter is made', async () => {
  const { run, printed, said } = await setUpCommand({ 'a.json': answers })
  expect(await run('a.json', '--convention', 'fr-CA')).toBe(0)
  expect(said).toEqual(['a.json\u00a0: Vos mots restent dans la langue où vous les avez écrits.'])
  expect(printed.join('')).toContain('Nobody came out.')
  expect(await run('a.json', '--convention', 'en-CA')).toBe(0)
  expect(said).toHaveLength(1)
})

test('the same command gives the same text', async () => {
  const { run, printed } = await setUpCommand({ 'a.json': answers })
  await run('a.json', '--today', '2026-10-28')
  await run('a.json', '--today', '2026-10-28')
  expect(printed[0]).toBe(printed[1])
})

test.each([
  ['an answer', answers],
  ['a list', { ...answers, answers: { what: 'Here is what happened:\n- the box was open\n- the lamp was broken' } }],
  ['names in copy', { ...french, copies: ['M. Roy, roy@exemple.ca'], enclosures: ['La facture'] }],
])('the same command with --today makes the same bytes, whatever the clock: %s', async (_name, file) => {
  const files = async (clock: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(clock) })
    const { run, folder } = await setUpCommand({ 'a.json': file })
    const asked = ['--today', '2026-10-28', '--text', 'a.txt', '--docx', 'a.docx', '--eml', 'a.eml']
    expect(await run('a.json', ...asked)).toBe(0)
    vi.useRealTimers()
    return Promise.all(
      ['a.txt', 'a.docx', 'a.eml'].map(async (name) => (await readFile(join(folder, name))).toString('base64')),
    )
  }
  expect(await files('2026-11-21T12:00:00Z')).toEqual(await files('2031-02-03T04:05:06Z'))
})

test('a class of thirty gets thirty documents in a folder made for them', async () => {
  const pupils = Array.from({ length: 30 }, (_, at) => `pupil-${String(at + 1).padStart(2, '0')}`)
  const files = Object.fromEntries(pupils.map((name) => [`${name}.json`, { ...answers, writer: name }]))
  const { run, folder, said, read } = await setUpCommand(files)
  expect(await run(...Object.keys(files), '--docx', 'class', '--text', 'texts/{name}.letter')).toBe(0)
  expect(said).toHaveLength(60)
  expect((await readdir(join(folder, 'class'))).toSorted()).toEqual(pupils.map((name) => `${name}.docx`))
  const last = await readFile(join(folder, 'class', 'pupil-30.docx'))
  expect(await readWithMammoth(last)).toContain('pupil-30')
  expect(await read('texts/pupil-07.letter')).toContain('pupil-07')
})

test('files of the same name in two folders do not replace each other', async () => {
  const { run, folder } = await setUpCommand({})
  for (const [at, name] of ['anna.json', 'b/anna.json', 'c/ANNA.json'].entries()) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify({ ...answers, writer: `Anna ${at}` }))
  }
  expect(await run('anna.json', 'b/anna.json', 'c/ANNA.json', '--text', 'out/')).toBe(0)
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(['ANNA (3).txt', 'anna (2).txt', 'anna.txt'])
  expect(await readFile(join(folder, 'out', 'anna (2).txt'), 'utf8')).toContain('Anna 1')
})

test('several letters are printed each on its page', async () => {
  const { run, printed } = await setUpCommand({ 'a.json': answers, 'b.json': french })
  expect(await run('a.json', 'b.json')).toBe(0)
  const pages = printed.join('').split('\f\n')
  expect(pages).toHaveLength(2)
  expect(pages[1]).toContain('Personne n’est sorti.')
})

test('where PDF is made elsewhere, it is asked for as it was asked here', async () => {
  const asked: (readonly string[])[] = []
  const makeElsewhere = (args: readonly string[]) => Promise.resolve(asked.push(args) - 1)
  const { run, names } = await setUpCommand(
    { 'a.json': answers },
    { pdf: { kind: 'other-process', run: makeElsewhere } },
  )
  expect(await run('a.json', '--pdf', 'a.pdf', '--text', 'a.txt', '--tone', 'firm')).toBe(0)
  expect(asked).toEqual([['--tone=firm', '--today=2026-11-21', '--pdf=a.pdf', '--', 'a.json']])
  expect(await names()).toEqual(['a.txt'])
  expect(await run('a.json', '--pdf', 'a.pdf')).toBe(1)
})

test('without a screen, a PDF is refused in one line, before anything is written', async () => {
  const { run, said, names } = await setUpCommand({ 'a.json': answers }, { pdf: { kind: 'no-screen' } })
  expect(await run('a.json', '--pdf', 'a.pdf', '--text', 'a.txt')).toBe(1)
  expect(said).toEqual([expect.stringMatching(/^A PDF needs a screen.*xvfb-run -a$/)])
  expect(await names()).toEqual([])
})

test('signs that no font of the computer draws are told before the PDF is made, and only there', async () => {
  const undrawn = (signs: readonly string[]) => Promise.resolve(signs.filter((sign) => /[🦩東]/u.test(sign)))
  const make = () => Promise.resolve(Buffer.from('%PDF'))
  const pdf = { kind: 'here', make, makeAll: make, envelope: make, badge: rejected, undrawn } as const
  const typed = { ...answers, answers: { what: 'Le colis 🦩 pour 東京 → perdu.' } }
  const { run, said } = await setUpCommand({ 'a.json': typed, 'b.json': answers }, { pdf })
  expect(await run('a.json', 'b.json', '--docx', 'out/', '--pdf', 'out/')).toBe(0)
  const told = said.filter((line) => line.includes('🦩'))
  expect(told).toEqual([expect.stringMatching(/^a\.json.* 🦩 東[^→京]*$/u)])
  expect(said.indexOf(told[0] ?? '')).toBe(0)
  const { run: runText, said: saidText } = await setUpCommand({ 'a.json': typed }, { pdf })
  expect(await runText('a.json', '--docx', 'a.docx')).toBe(0)
  expect(saidText.join()).not.toContain('🦩')
})

const rejected = () => Promise.reject(new Error('Not asked for'))

test('what goes wrong in the making is told in one line, and nothing is written', async () => {
  const make = () => Promise.reject(new Error('The page is gone'))
  const { run, said, names } = await setUpCommand(
    { 'a.json': answers },
    { pdf: { kind: 'here', make, makeAll: make, envelope: make, badge: make, undrawn: () => Promise.resolve([]) } },
  )
  expect(await run('a.json', '--docx', 'a.docx', '--pdf', 'a.pdf')).toBe(1)
  expect(said).toEqual(['Something went wrong, and not everything was done (The page is gone).'])
  expect(await names()).toEqual([])
})

test.each(Object.entries(hostileTexts))('hostile text makes a letter, or is told: %s', async (_name, text) => {
  const file = {
    ...answers,
    writer: text,
    recipient: text,
    answers: { what: `Nobody. ${text}`.slice(0, 20_000), why: text },
  }
  const { run, folder } = await setUpCommand({ 'a.json': JSON.stringify(file) })
  expect(await run('a.json', '--text', 'a.txt', '--docx', 'a.docx', '--eml', 'a.eml')).toBe(0)
  expect(await readWithMammoth(await readFile(join(folder, 'a.docx')))).toContain('Nobody.')
  expect((await PostalMime.parse(await readFile(join(folder, 'a.eml')))).text).toContain('Nobody.')
})

test('help is printed in the language of the system', async () => {
  const { run, printed, said } = await setUpCommand({}, { language: 'fr', command: 'two-lines letter' })
  expect(await run('--help')).toBe(0)
  expect(printed.join('')).toMatch(/^two-lines letter reponses\.json/)
  expect(printed.join('')).toContain('--length NOM       two-lines, short, full\n')
  expect(said).toEqual([])
})
