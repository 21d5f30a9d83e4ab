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
