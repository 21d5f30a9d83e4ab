import { resolve } from 'node:path'
import { answersFileSchema } from '#letter/answers/answers-file'
import { fieldNamed, fieldsOf, filled, type Field } from '#letter/answers/fill-answers'
import { signedName } from '#letter/class/number-doubles'
import {
  doublesOf,
  readClassList,
  type ClassList,
  type ListedPupil,
  type ListRemark,
} from '#letter/class/read-class-list'
import { variationInClass } from '#letter/draft/manner'
import { reference } from '#locales/languages'
import { languages, readListWords } from '#locales/registry'
import { decodeList, isDocument } from '../system/decode-list'
import { safeName } from '../system/safe-name'
import { readTemplate } from './class-template'
import type { CommandNeeds } from './command-needs'
import { lineOf, type Message } from './message'
import type { Options } from './options'
import { fieldOf, namedBytes, readContent } from './read-letter-file'
import { composed, type NamedLetter, type ReadLetters } from './read-letters'
import { commandLineWords, spokenIn } from './spoken-in'

/**
 * The letters of a class: one for each line of a list, whose columns fill the fields of one file of answers, or of one draft. All that is wrong is told by
 * its line, and so is what the list was taken for.
 */
export async function readClass(options: Options & { list: string }, needs: CommandNeeds): Promise<ReadLetters> {
  const [template = ''] = options.files
  const { list } = options
  const begun = await readTemplate(template, needs)
  if (begun.kind === 'wrong') return nothing(begun.message, begun.convention)
  const { content, letterOf } = begun
  const named = fieldOf(content, 'convention')
  const convention = options.manner.convention ?? (typeof named === 'string' ? named : '')
  const bytes = await namedBytes(resolve(needs.folder, list))
  if (typeof bytes === 'string') return nothing({ key: bytes, words: { file: list } }, convention)
  const names = ['writer.name', 'writer', 'child']
  if (isDocument(bytes)) return nothing({ key: 'listNotText', words: { file: list } }, convention)
  if (looksLikeAnswers.test(decodeList(bytes)))
    return nothing({ key: 'listIsAnswers', words: { file: list } }, convention)
  const words = await readListWords()
  const read = readClassList(decodeList(bytes), { ...words, given: [...words.given, ...names] })
  const said = commandLineWords(await spokenIn(convention))
  const labelOf = (line: number) => lineOf({ key: 'listLine', words: { file: list, line } }, said)
  const { columns, unused, twice } = await columnsOf(read, convention)
  const refused =
    refusedList(read, list, labelOf) ?? (twice && { key: 'columnTwice', words: { file: list, name: twice } })
  if (refused) return nothing(refused, convention)
  const letters: NamedLetter[] = []
  const wrong: { message: Message; convention: string }[] = []
  const doubles = doublesOf(read)
  for (const [index, pupil] of read.pupils.entries()) {
    const file = labelOf(pupil.line)
    const made = { id: needs.newId(), now: needs.now() }
    const signed = { ...pupil, name: signedName(pupil.name, doubles) }
    const reading = await readContent(contentFor(signed, index, content, columns), file, made)
    const one = reading.kind === 'wrong' ? reading : await composed(file, letterOf(reading.draft), options, needs)
    if ('message' in one) wrong.push(one)
    else letters.push({ ...one, beside: template, name: safeName(pupil.name) || String(pupil.line) })
  }
  const lines = wrongLines(read, labelOf).map((message) => ({ message, convention }))
  return {
    letters,
    wrong: [...onceOrEach(wrong, read.pupils.length, template), ...lines],
    told: told(read, list, unused, labelOf),
  }
}

// A file of answers, or a draft: no name begins so. A box to tick and a number in brackets are those of a list.
const looksLikeAnswers = /^\s*(?:\{\s*["}]|\[\s*[{"[])/

type Columns = readonly Readonly<{ column: number; field: Field | 'name' }>[]

/** What each column of a list fills; those that fill nothing, by their names, and a field that two would fill. */
async function columnsOf({ header, remarks }: ClassList, convention: string) {
  const tag = languages.has(convention) ? languages.tagOf(convention) : reference
  await languages.load(tag, 'addresses')
  const schema = answersFileSchema([await languages.read(tag, 'letter')], languages.conventions)
  const fields = fieldsOf(schema)
  const chosen = remarks.find((remark) => remark.kind === 'column')?.column ?? 0
  const all = header.map((heading, column) => {
    const field = fieldNamed(heading, fields)
    return { heading, column, field: column === chosen ? (field ?? ('name' as const)) : field }
  })
  const named: Columns = header.length === 0 ? [{ column: chosen, field: 'name' }] : []
  const columns = all.flatMap(({ column, field }) => (field ? [{ column, field }] : []))
  const paths = columns.map(({ field }) => (field === 'name' ? '' : field.path.join('.')))
  return {
    columns: [...named, ...columns] satisfies Columns,
    unused: all.flatMap(({ heading, field }) => (field || heading === '' ? [] : [heading])),
    twice: paths.find((path, at) => paths.indexOf(path) !== at),
  }
}

function contentFor(pupil: ListedPupil, index: number, template: unknown, columns: Columns): unknown {
  const said = Number(fieldOf(template, 'variation') ?? 0)
  // Each opens otherwise, unless its line says how.
  const own = filled(template, { path: ['variation'], takes: 'number' }, String(variationInClass(said + index)))
  const fields = columns.flatMap(({ column, field }) =>
    field === 'name' ? [] : [{ field, text: isName(field) ? pupil.name : (pupil.columns[column] ?? '') }],
  )
  const content = fields.reduce((all, { field, text }) => (text === '' ? all : filled(all, field, text)), own)
  if (!columns.some(({ field }) => field === 'name')) return content
  const path = fieldOf(content, 'voice') === 'for-my-child' ? ['child'] : ['writer', 'name']
  return filled(content, { path, takes: 'text' }, pupil.name)
}

function isName({ path }: Field): boolean {
  return ['writer.name', 'writer', 'child'].includes(path.join('.'))
}

/** Why nothing can be made of a list. */
function refusedList({ pupils, remarks }: ClassList, file: string, labelOf: (line: number) => string): Message | null {
  const many = remarks.find(({ kind }) => kind === 'too-many')
  if (many?.kind === 'too-many') return { key: 'tooManyNames', words: { file, count: many.count, most: many.most } }
  const [first] = remarks.filter((remark) => remark.kind === 'passed-over')
  if (pupils.length > 0) return null
  return { key: 'noNames', words: { file: first ? labelOf(first.line) : file } }
}

/** The lines that should be a pupil and are none, and those that have more cells than there are columns. */
function wrongLines({ pupils, header, remarks }: ClassList, labelOf: (line: number) => string) {
  const nameless = remarks.flatMap((remark): readonly Message[] => {
    if (remark.kind !== 'passed-over') return []
    if (remark.why === 'too-long') return [{ key: 'nameTooLong', words: { file: labelOf(remark.line) } }]
    return isNameless(remark) ? [{ key: 'noName', words: { file: labelOf(remark.line), text: remark.text } }] : []
  })
  const wide = pupils
    .filter(({ columns }) => header.length > 0 && columns.length > header.length)
    .map(({ line, columns }): Message => {
      return { key: 'moreCells', words: { file: labelOf(line), count: columns.length, most: header.length } }
    })
  return [...nameless, ...wide]
}

// A line that has its number ready is no pupil yet.
function isNameless({ why, text }: Extract<ListRemark, { kind: 'passed-over' }>): boolean {
  return why === 'no-name' && /\p{L}/u.test(text)
}

const leftOut = { family: 'familyLeft', number: 'numbersLeft', address: 'addressesLeft', note: 'notesLeft' } as const

/** What is to be said of a list from which letters are made. */
function told({ remarks }: ClassList, file: string, unused: readonly string[], labelOf: (line: number) => string) {
  const messages = remarks.flatMap((remark): readonly Message[] => {
    switch (remark.kind) {
      case 'column':
        return remark.sure ? [] : [{ key: 'columnTaken', words: { file, column: remark.column + 1 } }]
      case 'left-out':
        return [{ key: leftOut[remark.what], words: { file } }]
      case 'doubles':
        return [{ key: 'namesTwice', words: { file, list: remark.names.join(', ') } }]
      case 'passed-over':
        return isNameless(remark) || remark.why === 'too-long'
          ? []
          : [{ key: 'passedOver', words: { file: labelOf(remark.line), text: remark.text } }]
      default:
        return []
    }
  })
  return unused.length > 0
    ? [...messages, { key: 'columnsUnused', words: { file, list: unused.join(', ') } } as const]
    : messages
}

// What is wrong in every line in the same way is wrong in the file that all come from.
function onceOrEach(wrong: ReadLetters['wrong'], count: number, template: string): ReadLetters['wrong'] {
  const [first] = wrong
  const saying = ({ message: { key, words } }: ReadLetters['wrong'][number]) =>
    JSON.stringify({ ...words, key, file: '' })
  if (!first || wrong.length < count || wrong.some((one) => saying(one) !== saying(first))) return wrong
  const { message, convention } = first
  return [{ message: { ...message, words: { ...message.words, file: template } }, convention }]
}

function nothing(message: Message, convention: string): ReadLetters {
  return { letters: [], wrong: [{ message, convention }], told: [] }
}
