/** How many texts are remembered, and how long they are at most. */
const sentences = { texts: 500, letters: 400 } as const

/** For what is as long as an answer. */
export const answers = { texts: 60, letters: 5000 } as const

/** The texts asked for since the memory was last full, and those before. */
type Memory<Made> = { last: Map<string, Kept<Made>>; before: Map<string, Kept<Made>> }
type Kept<Made> = Readonly<{ made: Made }>

function emptyMemory<Made>(): Memory<Made> {
  return { last: new Map<string, Kept<Made>>(), before: new Map<string, Kept<Made>>() }
}

/**
 * A function of a text, of a word that says how it is meant, and of what else it depends on, that remembers what it made of the last
 * texts for the `key` of that: a letter is read again at each key, when one of its sentences is new. What it makes is never changed.
 */
export function remembered<On, Made>(
  make: (text: string, on: On, how: string) => Made,
  key: (on: On) => object,
  { texts, letters }: Readonly<{ texts: number; letters: number }> = sentences,
): (text: string, on: On, how?: string) => Made {
  const memories = new WeakMap<object, Memory<Made>>()
  return (text, on, how = '') => {
    if (text.length > letters) return make(text, on, how)
    const memory = memories.get(key(on)) ?? emptyMemory<Made>()
    memories.set(key(on), memory)
    const name = `${how}\n${text}`
    const last = memory.last.get(name)
    if (last) return last.made
    const kept = memory.before.get(name) ?? { made: make(text, on, how) }
    // Half of it is forgotten, what nobody asked for lately: a key must not wait for a whole letter to be read anew.
    if (memory.last.size >= texts / 2) {
      memory.before = memory.last
      memory.last = new Map()
    }
    memory.last.set(name, kept)
    return kept.made
  }
}
