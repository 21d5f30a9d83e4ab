import type * as z from 'zod'
import { answeredBehind } from '#letter/answers/answers-file'
import { doors } from '#letter/draft/questions'
import type { Message } from './message'
import { nearest } from './nearest'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What helps to say what was meant: the code of a country by its name, and the fields that there are, from the outside in. */
export type Known = Readonly<{ codeOf: (name: string) => string | null; fields: readonly (readonly string[])[] }>

const nothingKnown: Known = { codeOf: () => null, fields: [] }

/** The first thing wrong in a file's content, as a message that names the field, and what was likely meant where that is known. */
export function fieldProblem(
  issues: readonly Issue[],
  content: unknown,
  file: string,
  known: Known = nothingKnown,
): Message {
  const [issue, path] = plainest(issues, [])
  const field = fieldName(issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path)
  const { key, words } = meant(reasonOf(issue, path, content), valueAt(content, path), field, known)
  return field === '' ? { key: 'notAnObject', words: { file } } : { key, words: { file, field, ...words } }
}

/** Unions hold the problems of each of their branches: the one that came closest is told. */
function plainest(issues: readonly Issue[], above: Path): [Issue | undefined, Path] {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  const path = [...above, ...(issue?.path ?? [])]
  if (issue?.code !== 'invalid_union') return [issue, path]
  const closest = issue.errors
    .filter((branch) => branch.length > 0 && !branch.some(isOfAnotherKind))
    .toSorted((a, b) => a.length - b.length)[0]
  return closest ? plainest(closest, path) : [issue, path]
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0
}

function reasonOf(issue: Issue | undefined, path: Path, content: unknown): Message {
  if (issue?.code !== 'unrecognized_keys' && valueAt(content, path) === undefined) return reason('missing')
  switch (issue?.code) {
    case 'unrecognized_keys':
      return reason('unknownField')
    case 'invalid_value':
      // Too many to be listed in a line.
      if (path.at(-1) === 'country') return reason('notACountry')
      return reason('value', { list: issue.values.join(', ') })
    case 'too_big':
      return reason('tooLong', { most: Number(issue.maximum) })
    case 'invalid_type':
      return reason(typeReasons[issue.expected] ?? 'otherValue')
    case 'invalid_union':
      return reason(issue.errors.length > 0 ? 'textOrObject' : 'otherValue')
    case 'invalid_format':
      if (issue.format === 'date') return reason('notADay')
      return reason(path.at(-1) === 'time' ? 'notATime' : 'otherValue')
    case 'custom': {
      const door = doors.find((one) => one === issue.params?.['door'])
      return door ? reason('notAsked', { list: answeredBehind(door).join(', ') }) : reason('otherValue')
    }
    default:
      return reason('otherValue')
  }
}

/** The same problem, with the code of a country that was named, or the field that a misspelt one is nearest to. */
function meant(found: Message, value: unknown, field: string, { codeOf, fields }: Known): Message {
  if (found.key === 'notACountry' && typeof value === 'string') {
    const code = codeOf(value)
    return code === null ? found : reason('countryMeant', { typed: value, code })
  }
  if (found.key !== 'unknownField') return found
  const all = fields.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join('.')))
  const near = nearest(field, [...new Set(all)])
  return near === null ? found : reason('unknownFieldMeant', { meant: near })
}

const typeReasons: Readonly<Record<string, Message['key']>> = {
  string: 'notText',
  object: 'notABlock',
  record: 'notABlock',
  array: 'notAList',
}

function reason(key: Message['key'], words: Message['words'] = {}): Message {
  return { key, words }
}

function fieldName(path: Path): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key + 1}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    const isBlock = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return isBlock ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined
  }, content)
}
