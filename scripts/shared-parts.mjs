/** A value of JSON as an expression of JavaScript in which equal parts are one value: `[statements before it, the expression]`. */
export function withSharedParts(value) {
  const times = new Map()
  count(value, times)
  const names = new Map()
  const statements = []
  const written = (part) => {
    const text = JSON.stringify(part)
    const known = names.get(text)
    if (known) return known
    const made = expressionOf(part, written)
    const uses = times.get(text) ?? 1
    if (!isWorthAName(made, uses)) return made
    const name = `part${names.size}`
    names.set(text, name)
    statements.push(`const ${name} = ${made};`)
    return name
  }
  const expression = written(value)
  return [statements.join('\n'), expression]
}

// A part that was met before is not looked into again: what it is made of stands there once.
function count(part, times) {
  if (typeof part !== 'string' && !isObject(part)) return
  const text = JSON.stringify(part)
  const before = times.get(text) ?? 0
  times.set(text, before + 1)
  if (before === 0 && isObject(part)) for (const inner of Object.values(part)) count(inner, times)
}

function expressionOf(part, written) {
  if (Array.isArray(part)) return `[${part.map(written).join()}]`
  if (!isObject(part)) return JSON.stringify(part)
  return `{${Object.entries(part)
    .map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`)
    .join()}}`
}

// A name takes about two letters wherever it is used, and six where it is given.
function isWorthAName(expression, uses) {
  return uses > 1 && (uses - 1) * expression.length > 2 * uses + 6
}

function isObject(part) {
  return typeof part === 'object' && part !== null
}
