import type { Closing } from './courtesy'

/** The conventions of `letter.json`: each whole, or `as` another one of the same file with differences. */
export type ToldConventions = Readonly<Record<string, Readonly<{ as?: string }>>>

/**
 * The conventions whole, with the ordinals of their language; a RangeError for one that is as none. What they hold is not checked.
 */
export function conventionsOf(told: ToldConventions, ordinals: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.keys(told).map((tag) => [tag, wholeConvention(tag, told, ordinals)]))
}

function wholeConvention(tag: string, all: ToldConventions, ordinals: readonly string[]): object {
  const { as, ...own } = all[tag] ?? {}
  const model = as === undefined ? {} : all[as]
  if (!model || model.as !== undefined) throw new RangeError(`${tag} is as ${as}, which is no whole convention`)
  // Each is looked for before it is used, and the schema of a whole convention checks the rest.
  const whole = withDifferences(withDifferences(model, own), { dates: { ordinals } }) as Partial<Closings>
  const { closings, emailClosings } = whole
  return closings && emailClosings ? { ...whole, emailClosings: withChilds({ closings, emailClosings }) } : whole
}

type Closings = Readonly<Record<'closings' | 'emailClosings', readonly Closing[]>>

/** A child's e-mail closes as a child's letter does, unless it is told otherwise. */
function withChilds({ closings, emailClosings }: Closings): readonly Closing[] {
  const isChilds = ({ register }: Closing) => register === 'child'
  return emailClosings.some(isChilds) ? emailClosings : [...emailClosings, ...closings.filter(isChilds)]
}

type Tree = Readonly<Record<string, unknown>>

/**
 * What is like a model but for these differences: objects are merged at any depth, all else takes the place of what the model
 * has, and null takes it away.
 */
export function withDifferences(model: Tree, differences: Tree): Tree {
  const merged = Object.entries(differences).flatMap(([key, value]): [string, unknown][] => {
    const before = model[key]
    if (value === null) return []
    return [[key, isTree(before) && isTree(value) ? withDifferences(before, value) : value]]
  })
  const kept = Object.entries(model).filter(([key]) => !(key in differences))
  return Object.fromEntries([...kept, ...merged])
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
