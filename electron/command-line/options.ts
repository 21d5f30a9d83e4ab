import * as z from 'zod'
import type { Draft } from '#letter/draft/draft'
import { gravities, lengths, tones } from '#letter/draft/manner'
import type { Message } from './message'

/** What the command makes of a letter, besides what goes on the screen. */
export const fileKinds = ['text', 'docx', 'pdf', 'eml'] as const
export type FileKind = (typeof fileKinds)[number]

/** What was asked on the command line. */
export type Options = Readonly<{
  files: readonly string[]
  manner: Readonly<Partial<Pick<Draft, MannerName>>>
  /** For each kind, where it goes, as typed; `-` is the screen, for the text alone. */
  outputs: Readonly<Partial<Record<FileKind, string>>>
  mailto: boolean
  check: boolean
  today: string | null
  help: boolean
}>

/** What can be said of a letter on the command line, with the values there are. */
export const manners = { length: lengths, tone: tones, gravity: gravities } as const
const mannerNames = ['convention', 'length', 'tone', 'gravity'] as const
type MannerName = (typeof mannerNames)[number]

type Reading = Readonly<{ kind: 'options'; options: Options }> | Readonly<{ kind: 'misuse'; message: Message }>

/** Reads the command line. With nothing asked for, the text of the letter goes on the screen. */
export function readOptions(args: readonly string[], conventions: readonly string[]): Reading {
  const { files, values, flags, unknown } = sorted(args)
  if (unknown !== undefined) return misuse('unknownOption', { option: unknown })
  const allowed: Readonly<Record<string, readonly string[]>> = { convention: conventions, ...manners }
  for (const [option, value] of values) {
    if (value === '') return misuse('needsValue', { option: `--${option}` })
    const known = allowed[option]
    if (known && !known.includes(value)) return misuse('oneOf', { option: `--${option}`, list: known.join(', ') })
    if (option === 'today' && !isDay(value)) return misuse('day', { option: '--today' })
    if (value === '-' && option !== 'text') return misuse('onlyText', { option: `--${option}` })
  }
  if (files.length === 0 && !flags.has('help')) return misuse('noFile', {})
  return { kind: 'options', options: complete(files, values, flags) }
}

/** A command line that makes only the PDF of this one. */
export function pdfArguments({ files, manner, outputs }: Options, today: string): string[] {
  const asked = Object.entries({ ...manner, today, pdf: outputs.pdf ?? '' })
  return [...asked.map(([option, value]) => `--${option}=${value}`), '--', ...files]
}

type Sorted = Readonly<{
  files: readonly string[]
  values: ReadonlyMap<string, string>
  flags: ReadonlySet<string>
  unknown: string | undefined
}>

const withValue: readonly string[] = [...mannerNames, ...fileKinds, 'today']
const alone: readonly string[] = ['mailto', 'check', 'help']

function sorted(args: readonly string[]): Sorted {
  const files: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const [, name = '', , given] = /^--([a-z]+)(=(.*))?$/s.exec(arg) ?? []
    if (arg === '--') {
      files.push(...args.slice(at + 1))
      break
    } else if (arg === '-h' || (alone.includes(name) && given === undefined)) flags.add(arg === '-h' ? 'help' : name)
    else if (withValue.includes(name)) values.set(name, given ?? valueAfter(args, at++))
    else if (arg.startsWith('-') && arg !== '-') return { files, values, flags, unknown: arg }
    else files.push(arg)
  }
  return { files, values, flags, unknown: undefined }
}

// What follows is another option when the value was forgotten.
function valueAfter(args: readonly string[], at: number): string {
  const next = args[at + 1] ?? ''
  return next.startsWith('-') && next !== '-' ? '' : next
}

function complete(files: readonly string[], values: ReadonlyMap<string, string>, flags: ReadonlySet<string>): Options {
  const among = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (values.has(name) ? [[name, values.get(name)]] : [])))
  const outputs = among(fileKinds) as Options['outputs']
  const [mailto, check] = [flags.has('mailto'), flags.has('check')]
  const isPlain = Object.keys(outputs).length === 0 && !mailto && !check
  return {
    files,
    manner: among(mannerNames),
    outputs: isPlain ? { text: '-' } : outputs,
    mailto,
    check,
    today: values.get('today') ?? null,
    help: flags.has('help'),
  }
}

function misuse(key: Message['key'], words: Message['words']): Reading {
  return { kind: 'misuse', message: { key, words } }
}

/** True for a day that exists, written as 2026-11-21. */
function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success
}
