import * as z from 'zod'
import { hostileText } from './hostile-text'

type Next = () => number

/** What is tried where a text has to have a form: the schema takes those that have it. */
const forms = [
  '2026-10-14',
  '0001-01-01',
  '9999-12-31',
  '2026-11-20T15:04:05.000Z',
  '09:40',
  'fr-CA',
  'en-GB',
  'zz-ZZ',
  'billet-0a1b2c3d.jpg',
  '0a1b2c3d'.repeat(8),
  'a-a-a-00000000.pdf',
  'what:1f3k',
  'QC',
  'CA-QC',
]

/** A value that a schema takes, by what is drawn of chance; its texts are hostile where the schema lets them be. */
export function valueOf(schema: unknown, next: Next): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return next() < 0.4 ? undefined : valueOf(schema.def.innerType, next)
  if (schema instanceof z.ZodNullable) return next() < 0.3 ? null : valueOf(schema.def.innerType, next)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) return valueOf(schema.def.innerType, next)
  if (schema instanceof z.ZodPipe) return valueOf(schema.def.out, next)
  if (schema instanceof z.ZodUnion) return valueOf(oneOf(schema.def.options, next), next)
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, next)
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values], next)
  if (schema instanceof z.ZodBoolean) return next() < 0.5
  if (schema instanceof z.ZodNumber) return numberOf(schema, next)
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return textOf(schema, next)
  if (schema instanceof z.ZodArray) return several(schema, next).map(() => valueOf(schema.def.element, next))
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => valueOf(item, next))
  if (schema instanceof z.ZodRecord) return recordOf(schema, next)
  if (schema instanceof z.ZodObject) return objectOf(schema.shape, next)
  if (schema instanceof z.ZodCustom) return Uint8Array.from({ length: Math.floor(next() * 300) }, () => next() * 256)
  return undefined
}

const junk: readonly unknown[] = [
  ...[null, undefined, 0, -1, NaN, Infinity, 1e308, true, '', 'x', '../../etc/passwd', '\u0000', '__proto__', 10n],
  ...[[], [[]], {}, { length: 1e9 }, { toString: 1 }, new Date(0), new Map([[1, 2]]), new Uint8Array(9), /x/],
  ...['C:\\Windows\\x', '/etc/passwd', '..\\..\\x', 'a'.repeat(100_000), '\ud800', { id: '../x' }, [null]],
]

/** A value as a schema has it, but for one place in it, which holds something else; the schema may still take it. */
export function brokenOf(schema: unknown, next: Next): unknown {
  return broken(valueOf(schema, next), next)
}

function broken(value: unknown, next: Next): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || next() < 0.15)
    return oneOf(junk, next)
  if (Array.isArray(value) && value.length > 0) {
    const place = Math.floor(next() * value.length)
    return value.map((one: unknown, index) => (index === place ? broken(one, next) : one))
  }
  const entries = Object.entries(value)
  const [key] = oneOf(entries, next) ?? []
  if (key === undefined || next() < 0.1)
    return { ...value, [oneOf(['path', 'folder', 'constructor', 'x'], next)]: '/etc' }
  if (next() < 0.2) return Object.fromEntries(entries.filter(([name]) => name !== key))
  return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? broken(one, next) : one]))
}

function oneOf<T>(all: readonly T[], next: Next): T {
  // Sound: each list that is given here has something in it, or its reader looks at what it gets.
  return all[Math.floor(next() * all.length)] as T
}

function objectOf(shape: Readonly<Record<string, unknown>>, next: Next): object {
  const entries = Object.entries(shape).map(([name, one]) => [name, valueOf(one, next)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function recordOf({ def }: z.ZodRecord, next: Next): object {
  const length = Math.floor(next() * 4)
  const entries = Array.from({ length }, () => [valueOf(def.keyType, next), valueOf(def.valueType, next)] as const)
  return Object.fromEntries(entries.map(([key, value]) => [String(key), value]))
}

function several(schema: z.ZodArray, next: Next): readonly undefined[] {
  const taken = onceFor(lengthsTaken, schema, () =>
    [0, 1, 2, 3, 5, 20].filter(
      (length) => schema.safeParse(Array.from({ length })).error?.issues.every(isOfItem) ?? true,
    ),
  )
  return Array.from({ length: oneOf(taken, next) })
}

// What a schema takes is the same for each input that is made of it.
const lengthsTaken = new WeakMap<z.ZodType, readonly number[]>()
const formsTaken = new WeakMap<z.ZodType, readonly string[]>()

function onceFor<Of>(made: WeakMap<z.ZodType, Of>, schema: z.ZodType, make: () => Of): Of {
  const known = made.get(schema) ?? make()
  made.set(schema, known)
  return known
}

const isOfItem = ({ path }: Readonly<{ path: readonly PropertyKey[] }>) => path.length > 0

function numberOf(schema: z.ZodNumber, next: Next): number {
  const [least, most] = [schema.minValue ?? -1e6, schema.maxValue ?? 1e6].map((bound) =>
    Math.max(-1e15, Math.min(bound ?? 0, 1e15)),
  )
  if (least === undefined || most === undefined) return 0
  const drawn = oneOf([least, most, least + next() * (most - least), least + next() * Math.min(10, most - least)], next)
  return schema.safeParse(drawn).success ? drawn : Math.round(drawn)
}

function textOf(schema: z.ZodType, next: Next): string {
  if (schema instanceof z.ZodUUID || (schema instanceof z.ZodStringFormat && schema.format === 'uuid'))
    return uuid(next)
  if (schema instanceof z.ZodString && (schema.def.checks ?? []).every(({ _zod }) => _zod.def.check === 'max_length'))
    return hostileText(next).slice(0, schema.maxLength ?? undefined)
  for (let tries = 0; tries < 3; tries += 1) {
    const text = hostileText(next)
    const shortened = [text, text.slice(0, 200), text.slice(0, 80), text.slice(0, 60), text.slice(0, 10)]
    const found = shortened.find((one) => schema.safeParse(one).success)
    if (found !== undefined) return found
  }
  const taken = onceFor(formsTaken, schema, () => ['', ...forms].filter((form) => schema.safeParse(form).success))
  return oneOf(taken, next) ?? ''
}

/** The id of something, by what is drawn of chance. */
export function uuid(next: Next): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
