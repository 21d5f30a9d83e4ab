// Names of a draft or of the code, that are the same in every language, in the files that have some.
const ofLetters = [
  ...['id', 'role', 'doors', 'register', 'tone', 'gravity', 'gender', 'after', 'conventions', 'takes', 'direction'],
  ...['order', 'columns', 'paper', 'courtesy', 'tag', 'as'],
]
const codes = new Map([
  ...['letter.json', 'phrases.json', 'questions.json'].map((file) => [file, ofLetters]),
  ['check.json', ['reason']],
  ['app/stories.json', ['id', 'door', 'register', 'voice', 'kind', 'frame', 'choice', 'writer', 'recipient', 'helper']],
  ['app/next-steps.json', ['sources']],
])

/** The files that hold no texts: what is known of the language, its grammar, and how it is read. */
export const withoutTexts = ['index.json', 'language.json', 'reading.json', 'spelling.json', 'reading-ease.json']

/**
 * Each text of a file, with its path. What stands in a list with an id has it in its path; what else stands in a list is the
 * language's own: another may have more of it, or fewer.
 */
export function leavesOf(file, words) {
  return withoutTexts.includes(file) ? [] : within(words, '', false, new Set(codes.get(file)))
}

function within(words, path, isOwn, skipped) {
  if (typeof words === 'string') return [{ path, text: words, isOwn }]
  if (typeof words !== 'object' || words === null) return []
  const at = (name) => (path === '' ? String(name) : `${path}.${name}`)
  if (Array.isArray(words)) {
    return words.flatMap((one, place) => {
      const id = typeof one === 'object' && one !== null ? (one.id ?? null) : null
      return within(one, at(id ?? place), isOwn || id === null, skipped)
    })
  }
  return Object.entries(words).flatMap(([name, one]) =>
    skipped.has(name) && isCode(name, one) ? [] : within(one, at(name), isOwn, skipped),
  )
}

// The conventions of a language are texts; those of a phrase are codes.
function isCode(name, one) {
  return typeof one === 'string' || Array.isArray(one) || blocks.includes(name)
}

const blocks = ['columns', 'writer', 'recipient', 'helper']
