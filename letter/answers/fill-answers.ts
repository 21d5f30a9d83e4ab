import * as z from 'zod'

/** A field of a file of answers that one text can fill: its names from the outside in, and what it takes. */
export type Field = Readonly<{ path: readonly string[]; takes: 'text' | 'number' | 'yes-or-no' }>

type Shape = z.core.JSONSchema.BaseSchema

/** The fields of a file of answers, by its schema: `writer.name`, `answers.what`, `answers.what.frame`… */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  return fieldsIn(z.toJSONSchema(schema, { io: 'input' }), [])
}

/** The field that a column is named after, `answers.` said or not; null where there is none. */
export function fieldNamed(heading: string, fields: readonly Field[]): Field | null {
  const name = heading.trim().toLowerCase()
  const named = (path: string) => fields.find((field) => field.path.join('.').toLowerCase() === path)
  return named(name) ?? named(`answers.${name}`) ?? null
}

/** The content of a file of answers with one field filled; what stood in its place is kept where it is a name, and else gone. */
export function filled(content: unknown, { path, takes }: Field, text: string): unknown {
  return put(content, path, valueOf(text, takes))
}

function fieldsIn(shape: Shape, path: readonly string[]): readonly Field[] {
  const shapes = [shape, ...(shape.anyOf ?? [])].filter((one) => typeof one !== 'boolean')
  const takes = shapes.flatMap(({ type, enum: values }) => {
    if (type === 'integer') return ['number' as const]
    if (type === 'boolean') return ['yes-or-no' as const]
    return type === 'string' || values ? ['text' as const] : []
  })[0]
  const inside = shapes.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, one]) =>
      typeof one === 'boolean' || name === '$schema' ? [] : fieldsIn(one, [...path, name]),
    ),
  )
  return [...(takes ? [{ path, takes }] : []), ...inside]
}

// What is no number, or neither yes nor no, stays as it is: the schema then says what is wrong with it.
function valueOf(text: string, takes: Field['takes']): unknown {
  if (takes === 'number' && /^\d+$/.test(text)) return Number(text)
  if (takes === 'yes-or-no' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return text
}

function put(content: unknown, [name, ...inside]: readonly string[], value: unknown, within = ''): unknown {
  if (name === undefined) return value
  const block = blockOf(content, within)
  return { ...block, [name]: put(block[name], inside, value, name) }
}

/** What a party is called that is said by a name alone. */
const namedBy: Readonly<Record<string, string>> = { writer: 'name', helper: 'name', recipient: 'organisation' }

function blockOf(content: unknown, name: string): Readonly<Record<string, unknown>> {
  const alone = namedBy[name]
  if (typeof content === 'string' && alone !== undefined) return { [alone]: content }
  const isBlock = typeof content === 'object' && content !== null && !Array.isArray(content)
  return isBlock ? (content as Readonly<Record<string, unknown>>) : {}
}
