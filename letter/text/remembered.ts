/** How many texts are remembered, and how long they are at most. */
const memory = { texts: 500, letters: 400 } as const

/** The texts asked for since the memory was last full, and those before. */
type Memory<Made> = { last: Map<string, Made>; before: Map<string, Made> }

/**
 * A function of a text, of another that says how it is meant, and of an object, that remembers what it made of the last texts for the
 * `key` of that object: a letter is read again at each key, when one of its sentences is new. What it makes is never changed.
 */
export function remembered<On, Made extends object>(
  make: (text: string, on: On, how: string) => Made,
  key: (on: On) => object,
): (text: string, on: On, how?: string) => Made {
  const memories = new WeakMap<object, Memory<Made>>()
  return (text, on, how = '') => {
    if (text.length > memory.letters) return make(text, on, how)
    const known = memories.get(key(on)) ?? { last: new Map(), before: new Map() }
    memories.set(key(on), known)
    const name = `${how}\n${text}`
    const last = known.last.get(name)
    if (last) return last
    const made = known.before.get(name) ?? make(text, on, how)
    // Half of it is forgotten, what nobody asked for lately: a key must not wait for a whole letter to be read anew.
    if (known.last.size >= memory.texts / 2) {
      known.before = known.last
      known.last = new Map()
    }
    known.last.set(name, made)
    return made
  }
}
