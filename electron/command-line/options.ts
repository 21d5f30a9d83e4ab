import { parseArgs, type ParseArgsConfig } from 'node:util'
import * as z from 'zod'
import type { Draft } from '#letter/draft/draft'
import { formLimits, newlines, type FormRules } from '#letter/form/form-rules'
import { gravities, lengths, tones } from '#letter/draft/manner'
import { isLetterDate } from '#letter/text/is-letter-date'
import type { Message } from './message'
import { nearest } from './nearest'

/** The kinds of file that the command makes of a letter. */
export const outputKinds = ['text', 'docx', 'pdf', 'eml', 'envelope'] as const
/** One of these kinds of file; `text` may go on the screen. */
export type OutputKind = (typeof outputKinds)[number]

/** What was asked on the command line. */
export type Options = Readonly<{
  files: readonly string[]
  /** The list of a class, a letter for each of its lines; null for none. */
  list: string | null
  manner: Readonly<Partial<Pick<Draft, MannerName>>>
  /** For each kind, where it goes, as typed; `-` is the screen, for the text alone. */
  outputs: Readonly<Partial<Record<OutputKind, string>>>
  mailto: boolean
  /** How the form counts for which the letter is cut in pieces; null for none. */
  form: FormRules | null
  check: boolean
  today: string | null
  help: boolean
}>

/** What can be said of a letter on the command line, with the values there are. */
export const manners = { length: lengths, tone: tones, gravity: gravities } as const
const mannerNames = ['convention', 'length', 'tone', 'gravity'] as const
type MannerName = (typeof mannerNames)[number]

type OptionsReading = Readonly<{ kind: 'options'; options: Options }> | Readonly<{ kind: 'misuse'; message: Message }>

/** Reads the command line. With nothing asked for, the text of the letter goes on the screen. */
export function readOptions(args: readonly string[], conventions: readonly string[]): OptionsReading {
  const { files, values, flags, unknown, twice } = sorted(args)
  if (unknown !== undefined) return notAnOption(unknown)
  if (twice !== undefined) return misuse('twice', { option: `--${twice}` })
  const allowed: Readonly<Record<string, readonly string[]>> = {
    convention: conventions,
    ...manners,
    'form-newline': newlines.map(String),
  }
  for (const [option, value] of values) {
    if (value === '') return misuse('needsValue', { option: `--${option}` })
    const known = allowed[option]
    if (known && !known.includes(value)) return misuse('oneOf', { option: `--${option}`, list: known.join(', ') })
    if (option === 'today' && !isDay(value)) return misuse('day', { option: '--today' })
    if (option === 'form' && !isLimit(value)) return misuse('limit', { option: '--form', ...formLimits })
    if (value === '-' && option !== 'text') return misuse('onlyText', { option: `--${option}` })
  }
  const counting = ['form-newline', 'form-one-line'].find((option) => values.has(option) || flags.has(option))
  if (counting !== undefined && !values.has('form')) return misuse('onlyWithForm', { option: `--${counting}` })
  if (files.length === 0 && !flags.has('help')) return misuse('noFile', {})
  if (files.length > 1 && values.has('class')) return misuse('oneTemplate', { option: '--class' })
  return { kind: 'options', options: complete(files, values, flags) }
}

/** The arguments of a second command that makes only what these options ask for as PDF, that day; any day where it is null. */
export function pdfArguments({ files, list, manner, outputs }: Options, today: string | null): readonly string[] {
  const { pdf, envelope } = outputs
  const made = { ...(pdf === undefined ? {} : { pdf }), ...(envelope === undefined ? {} : { envelope }) }
  const asked = Object.entries({
    ...(list === null ? {} : { class: list }),
    ...manner,
    ...(today === null ? {} : { today }),
    ...made,
  })
  return [...asked.map(([option, value]) => `--${option}=${value}`), '--', ...files]
}

type Sorted = Readonly<{
  files: readonly string[]
  values: ReadonlyMap<string, string>
  flags: ReadonlySet<string>
  unknown: string | undefined
  /** An option that is there twice, with one value each. */
  twice: string | undefined
}>

const withValue: readonly string[] = [...mannerNames, ...outputKinds, 'class', 'form', 'form-newline', 'today']
const alone: readonly string[] = ['mailto', 'form-one-line', 'check', 'help']
const known: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' }])),
  ...Object.fromEntries(alone.map((name) => [name, { type: 'boolean' }])),
  help: { type: 'boolean', short: 'h' },
}

function sorted(args: readonly string[]): Sorted {
  const files: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  let twice: string | undefined
  for (const token of parseArgs({ args: [...args], options: known, strict: false, tokens: true }).tokens) {
    const typed = args[token.index] ?? ''
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value = '', inlineValue } = token
    // Another option in place of a value: the value was forgotten.
    if (values.has(name)) twice ??= name
    if (withValue.includes(name)) values.set(name, !inlineValue && /^-./s.test(value) ? '' : value)
    else if (alone.includes(name) && (typed === `--${name}` || typed === '-h')) flags.add(name)
    else return { files, values, flags, unknown: typed, twice }
  }
  return { files, values, flags, unknown: undefined, twice }
}

function complete(files: readonly string[], values: ReadonlyMap<string, string>, flags: ReadonlySet<string>): Options {
  const among = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (values.has(name) ? [[name, values.get(name)]] : [])))
  const outputs = among(outputKinds) as Options['outputs']
  const [mailto, check] = [flags.has('mailto'), flags.has('check')]
  const form = formOf(values, flags)
  const isPlain = Object.keys(outputs).length === 0 && !mailto && !form && !check
  return {
    files,
    list: values.get('class') ?? null,
    manner: among(mannerNames),
    outputs: isPlain ? { text: '-' } : outputs,
    mailto,
    form,
    check,
    today: values.get('today') ?? null,
    help: flags.has('help'),
  }
}

function formOf(values: ReadonlyMap<string, string>, flags: ReadonlySet<string>): FormRules | null {
  const most = values.get('form')
  if (most === undefined) return null
  const newline = values.get('form-newline') === '2' ? 2 : 1
  return { most: Number(most), newline, oneLine: flags.has('form-one-line'), shortSubject: false }
}

function notAnOption(option: string): OptionsReading {
  const meant =
    option.length > 3
      ? nearest(
          option.split('=')[0] ?? '',
          [...withValue, ...alone].map((name) => `--${name}`),
        )
      : null
  return meant === null || meant === option
    ? misuse('unknownOption', { option })
    : misuse('unknownOptionMeant', { option, meant })
}

function isLimit(text: string): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= formLimits.least && Number(text) <= formLimits.most
}

function misuse(key: Message['key'], words: Message['words']): OptionsReading {
  return { kind: 'misuse', message: { key, words } }
}

/** True for a day that exists, and that a letter can bear, written as 2026-11-21. */
function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success && isLetterDate(text)
}
