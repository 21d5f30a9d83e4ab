import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { answersFileSchema, answeredBehind, type AnswersFile } from '#letter/answers/answers-file'
import { languages } from '#tests/languages'
import { docxText } from '#tests/docx-text'
import { chance } from '#tests/typed-texts'
import { brokenOf, valueOf } from './from-schema'
import { day, hostileLetter, lostWords } from './letter-faults'

const conventions = languages.flatMap((language) => Object.keys(language.conventions))
const schema = answersFileSchema(languages, conventions)

/** A file for the command: its name, what it holds, and what of it its letter must say. */
type Given = Readonly<{ name: string; content: string | Uint8Array; promised: ReadonlyMap<string, string> }>

/** What is wrong with what the command of a terminal makes of the hostile file of a seed; nothing, if all is well. */
export async function commandFaults(seed: number): Promise<readonly string[]> {
  const next = chance(seed)
  const { name, content, promised } = givenOf(seed, next)
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-command-'))
  try {
    await writeFile(join(folder, name), content)
    const asked = ['--text', 'letter.txt', '--docx', 'letter.docx', '--eml', 'letter.eml', `--today=${day}`]
    const { code, said } = await run(folder, [name, ...asked])
    const made = (await readdir(folder)).filter((one) => one !== name).toSorted()
    const faults: string[] = []
    if (/\n\s+at .+:\d+/.test(said) || /Error:/.test(said)) faults.push(`a stack trace: ${said.slice(0, 400)}`)
    if (code !== 0) {
      if (said.trim() === '') faults.push(`refused without a word (${code})`)
      return made.length === 0 ? faults : [...faults, `refused, and yet made ${made.join()}`]
    }
    if (made.join() !== 'letter.docx,letter.eml,letter.txt') return [...faults, `made ${made.join()}`]
    const email = await PostalMime.parse(await readFile(join(folder, 'letter.eml')))
    const texts = {
      text: await readFile(join(folder, 'letter.txt'), 'utf8'),
      Word: docxText(await readFile(join(folder, 'letter.docx'))),
      'e-mail': email.text ?? '',
    }
    for (const [kind, text] of Object.entries(texts))
      faults.push(...lostWords(promised, text).map((lost) => `${kind}, ${lost}`))
    return faults
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function givenOf(seed: number, next: () => number): Given {
  const nothing = new Map<string, string>()
  const drawn = next()
  if (drawn < 0.25) {
    const { draft, promised } = hostileLetter(seed)
    // A badge is painted, which takes a screen.
    return { name: 'letter.twolines', content: JSON.stringify({ ...draft, badge: null }), promised }
  }
  if (drawn < 0.35)
    return {
      name: 'answers.json',
      content: JSON.stringify(brokenOf(schema, next) ?? null, withBigInts),
      promised: nothing,
    }
  const file = answersOf(next)
  const text = JSON.stringify(file)
  if (drawn < 0.4) return { name: 'answers.json', content: text.slice(0, next() * text.length), promised: nothing }
  if (drawn < 0.45)
    return { name: 'answers.json', content: Uint8Array.from({ length: 999 }, () => next() * 256), promised: nothing }
  const own = Object.entries(file.answers).flatMap(([id, said]) =>
    typeof said === 'string' ? [[id, said] as const] : [],
  )
  return { name: 'answers.json', content: text, promised: new Map(own) }
}

const withBigInts = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

/** A file of answers as somebody writes it who answers the questions of a door. */
function answersOf(next: () => number): AnswersFile {
  // Sound: what is made from a schema is of its type.
  const file = valueOf(schema, next) as AnswersFile
  const asked = new Set<string>(answeredBehind(file.door))
  const answers = Object.entries(file.answers).filter(([id]) => asked.has(id))
  return { ...file, length: 'full', answers: Object.fromEntries(answers) }
}

async function run(folder: string, args: readonly string[]): Promise<Readonly<{ code: number; said: string }>> {
  const child = spawn(process.execPath, [join(process.cwd(), 'scripts', 'letter.mjs'), ...args], {
    cwd: process.cwd(),
    env: { ...process.env, INIT_CWD: folder },
    timeout: 60_000,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, said }))
  })
}
