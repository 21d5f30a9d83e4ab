import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { problemOf } from '../system/problem'
import { longestName, notDevice, shortened } from '../system/safe-name'
import { outputKinds, type OutputKind, type Options } from './options'
import type { Message } from './message'

/** A file to write for one of the letters, or for all of them. `folder` is made when it is not there and `makesFolder` is true. */
export type Output = Readonly<{
  kind: OutputKind
  letter: number | 'all'
  path: string
  folder: string
  makesFolder: boolean
}>

type Plan =
  | Readonly<{ kind: 'plan'; outputs: readonly Output[] }>
  | Readonly<{ kind: 'misuse'; message: Message }>
  | Readonly<{ kind: 'unwritable'; message: Message }>

const extensions: Readonly<Record<OutputKind, string>> = {
  text: '.txt',
  docx: '.docx',
  pdf: '.pdf',
  eml: '.eml',
  envelope: '.pdf',
}
const blank = '{name}'
// Some room is left for what a pattern adds, and for a number.
const longestStem = longestName - 40

/** What a document of the letters of a class can be. */
const together: ReadonlySet<OutputKind> = new Set(['text', 'docx', 'pdf'])

/**
 * Where each letter goes, by its name. Several letters need a folder, or a name with a blank for theirs, unless they are those of a list: these
 * go together into one file. No two get the same file.
 */
export function planOutputs({ files, list, outputs }: Options, names: readonly string[], folder: string): Plan {
  const planned: Output[] = []
  const read = list === null ? files : [...files, list]
  const taken = new Set(read.map((file) => keyOf(resolve(folder, file))))
  for (const kind of outputKinds) {
    const asked = outputs[kind]
    if (asked === undefined || asked === '-') continue
    const ending = extensions[kind]
    if (isOfAnotherKind(asked, kind, folder))
      return { kind: 'misuse', message: { key: 'wrongEnding', words: { option: `--${kind}`, file: asked, ending } } }
    const pattern = patternOf(asked, kind, folder, list !== null || names.length > 1)
    if (pattern === null && (list === null || !together.has(kind))) return misusePlan('several', kind, asked)
    const own = new Set<string>()
    const planOne = (letter: Output['letter'], path: string, makesFolder: boolean) => {
      own.add(keyOf(path))
      planned.push({ kind, letter, path, folder: dirname(path), makesFolder })
    }
    if (pattern === null) planOne('all', resolve(folder, asked), false)
    else
      for (const [letter, name] of names.entries())
        planOne(letter, freeAmong(own, pattern.pathFor(notDevice(shortened(name, longestStem)))), pattern.makesFolder)
    const again = planned.find(({ kind: one, path }) => one === kind && taken.has(keyOf(path)))
    if (again) return misusePlan('taken', kind, again.path)
    for (const key of own) taken.add(key)
  }
  return problemIn(planned) ?? { kind: 'plan', outputs: planned }
}

type Pattern = Readonly<{ pathFor: (name: string) => string; makesFolder: boolean }>

function patternOf(asked: string, kind: OutputKind, folder: string, areSeveral: boolean): Pattern | null {
  const path = resolve(folder, asked)
  const withName = {
    pathFor: (name: string) =>
      resolve(
        folder,
        withEnding(asked, kind, folder).replaceAll(blank, () => name),
      ),
    makesFolder: true,
  }
  const inFolder = { pathFor: (name: string) => join(path, `${name}${extensions[kind]}`), makesFolder: true }
  if (asked.includes(blank)) return withName
  if (isFolder(path) || /[\\/]$/.test(asked)) return inFolder
  if (!areSeveral) return { pathFor: () => resolve(folder, withEnding(asked, kind, folder)), makesFolder: false }
  return parse(path).ext.toLowerCase() === extensions[kind] ? null : inFolder
}

// What a computer opens by its ending as something else than a text.
const endings: ReadonlySet<string> = new Set([
  ...outputKinds.flatMap((kind) => (kind === 'text' ? [] : [extensions[kind]])),
  ...'.doc .odt .msg .json .twolines .png .jpg .jpeg .zip'.split(' '),
])
// A text may be named so.
const plainEndings: ReadonlySet<string> = new Set(['.txt', '.md', '.csv', '.html', '.rtf'])

/** A name with the ending of its kind, where it has none: a computer opens a document by it. A text, a folder and what is there already keep theirs. */
function withEnding(asked: string, kind: OutputKind, folder: string): string {
  const isWhole = kind === 'text' || /(?:\.[\p{L}\p{N}]+|[\\/]|(?:^|[\\/])\.{1,2})$/u.test(asked)
  return isWhole || existsSync(resolve(folder, asked)) ? asked : asked + extensions[kind]
}

/** Whether a computer would open a file of this name with another program than that of its kind. */
function isOfAnotherKind(asked: string, kind: OutputKind, folder: string): boolean {
  const ext = parse(asked).ext.toLowerCase()
  const isName = !/[\\/]$/.test(asked) && !isFolder(resolve(folder, asked))
  return isName && ext !== extensions[kind] && (endings.has(ext) || (kind !== 'text' && plainEndings.has(ext)))
}

// Most systems hold "A.docx" and "a.docx" for the same file.
function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function freeAmong(taken: ReadonlySet<string>, path: string): string {
  const { dir, name, ext } = parse(path)
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? path : join(dir, `${name} (${copy})${ext}`)
    if (!taken.has(keyOf(candidate))) return candidate
  }
}

/** What would keep a file from being written, as far as can be known before. */
function problemIn(outputs: readonly Output[]): Plan | null {
  for (const { path, folder, makesFolder } of outputs) {
    try {
      if (isFolder(path)) return { kind: 'unwritable', message: { key: 'isFolder', words: { file: path } } }
      accessSync(`${makesFolder ? nearestFolder(folder) : folder}/.`, constants.W_OK)
    } catch (error) {
      return { kind: 'unwritable', message: unwritable(path, error) }
    }
  }
  return null
}

/** What to say of a file that can't be written. */
export function unwritable(path: string, error: unknown): Message {
  const problem = problemOf(error)
  const keys = {
    'disk-full': 'diskFull',
    'folder-gone': 'noFolder',
    'not-allowed': 'mayNotWrite',
    'in-use': 'mayNotWrite',
  } as const
  return { key: problem in keys ? keys[problem as keyof typeof keys] : 'notWritten', words: { file: path } }
}

/** The folder itself, or the first above it that exists. */
function nearestFolder(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats === undefined && dirname(folder) !== folder) return nearestFolder(dirname(folder))
  return folder
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}

function misusePlan(key: Message['key'], kind: OutputKind, file: string): Plan {
  return { kind: 'misuse', message: { key, words: { option: `--${kind}`, file, name: blank } } }
}
