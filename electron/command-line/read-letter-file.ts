import { stat, readFile } from 'node:fs/promises'
import { answersFileSchema, draftOfAnswers } from '#letter/answers/answers-file'
import { fieldsOf } from '#letter/answers/fill-answers'
import { draftSchema, type Draft } from '#letter/draft/draft'
import { draftVersion } from '#letter/draft/draft-version'
import { reference } from '#locales/languages'
import { languages } from '#locales/registry'
import { largestFile } from '../drafts/draft-file'
import { problemOf } from '../system/problem'
import { fieldProblem } from './field-problem'
import type { Message } from './message'
import { refusedDraft } from './refused-draft'

/** What one file named on the command line holds. `convention` is what a wrong file says of itself, when it says it. */
export type FileReading =
  Readonly<{ kind: 'draft'; draft: Draft }> | Readonly<{ kind: 'wrong'; message: Message; convention: string }>

type New = Readonly<{ id: string; now: string }>

/** Reads a draft file or a file of answers, as untrusted input. `name` is the file as the person typed it. */
export async function readLetterFile(path: string, name: string, made: New): Promise<FileReading> {
  const read = await readJson(path, name)
  return read.kind === 'wrong' ? read : readContent(read.content, name, made)
}

// Lists of names as spreadsheets save them.
const isList = /\.(?:csv|tsv)$/i
// Comments may stand first, as in settings of editors; no word does.
const looksLikeJson = /^\s*(?:\/[/*]|[{[])/
// A document has a sign of nothing soon after it begins, a text has none.
const beginning = 1000

type Wrong = Extract<FileReading, { kind: 'wrong' }>

/** What a file of JSON holds, not checked yet. */
export async function readJson(
  path: string,
  name: string,
): Promise<Readonly<{ kind: 'read'; content: unknown }> | Wrong> {
  const bytes = await namedBytes(path)
  if (typeof bytes === 'string') return wrong(bytes, name)
  const text = textOf(bytes)
  if (text === null) return wrong(bytes.subarray(0, beginning).includes(0) ? 'notAnswers' : 'notUtf8', name)
  if (text.trim() === '') return wrong('empty', name)
  try {
    return { kind: 'read', content: JSON.parse(text) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (isList.test(name)) return wrong('listHere', name)
    if (!looksLikeJson.test(text)) return wrong('notAnswers', name)
    return {
      kind: 'wrong',
      message: { key: 'notJson', words: { file: name, line: lineOfError(error, text) } },
      convention: '',
    }
  }
}

/** A draft, or the one that answers make, out of what a file of this name holds, checked as untrusted input. */
export async function readContent(content: unknown, name: string, made: New): Promise<FileReading> {
  const said = fieldOf(content, 'convention')
  const convention = typeof said === 'string' ? said : ''
  const version = fieldOf(content, 'version')
  const isDraft = version !== undefined
  if (isDraft && Number.isInteger(version) && Number(version) > draftVersion) return wrong('newer', name, convention)
  if (isDraft) {
    const parsed = draftSchema.safeParse(content)
    if (!parsed.success) return { kind: 'wrong', message: fieldProblem(parsed.error.issues, content, name), convention }
    // A convention that no language has yet must come from a version that has it.
    return languages.has(parsed.data.convention) ? accepted(parsed.data, name) : wrong('newer', name, convention)
  }
  const tag = languages.has(convention) ? languages.tagOf(convention) : reference
  const rules = await languages.read(tag, 'addresses')
  const language = await languages.read(tag, 'letter')
  const schema = answersFileSchema([language], languages.conventions)
  const parsed = schema.safeParse(content)
  if (!parsed.success) {
    const fields = fieldsOf(schema).map(({ path }) => path)
    const codeOf = (country: string) => rules.codeOf(country, tag)
    return { kind: 'wrong', message: fieldProblem(parsed.error.issues, content, name, { codeOf, fields }), convention }
  }
  return accepted(draftOfAnswers(parsed.data, made), name)
}

function accepted(draft: Draft, name: string): FileReading {
  const message = refusedDraft(draft, name)
  return message ? { kind: 'wrong', message, convention: draft.convention } : { kind: 'draft', draft }
}

/** The bytes of a file that the person named, or why there are none. A pipe is read too (`<(…)` in a shell). */
export async function namedBytes(path: string): Promise<Uint8Array | Message['key']> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return 'isFolder'
    if (!stats.isFile() && !stats.isFIFO()) return 'unreadable'
    const bytes = stats.size > largestFile ? null : await readFile(path)
    return bytes === null || bytes.length > largestFile ? 'tooLarge' : bytes
  } catch (error) {
    switch (problemOf(error)) {
      case 'folder-gone':
        return 'notFound'
      case 'not-allowed':
        return 'notAllowed'
      default:
        return 'unreadable'
    }
  }
}

/** The text without its byte order mark; null when it is neither UTF-8 nor the UTF-16 of Windows. */
function textOf(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The line of an error in JSON, counted from 1. Some messages of the engine give a position, others quote what is around it. */
function lineOfError({ message }: SyntaxError, text: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  const [, token = '', cut, around] =
    /^Unexpected token '(.)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid/su.exec(message) ?? []
  const near =
    around === undefined ? text.trimEnd().length : text.indexOf(around) + (cut ? before : around.indexOf(token))
  return text.slice(0, position === undefined ? near : Number(position)).split('\n').length
}

// How many characters the engine quotes before the wrong one.
const before = 10

/** A field of a block of JSON; undefined where there is none. */
export function fieldOf(content: unknown, field: string): unknown {
  const isBlock = typeof content === 'object' && content !== null && Object.hasOwn(content, field)
  return isBlock ? (content as Readonly<Record<string, unknown>>)[field] : undefined
}

function wrong(key: Message['key'], file: string, convention = ''): Wrong {
  return { kind: 'wrong', message: { key, words: { file } }, convention }
}
