/** A text and where it stands, names apart by full stops. */
export type Leaf = readonly [path: string, text: string]

/** Every text in words of a language, at any depth. */
export function leavesOf(words: object, path = ''): readonly Leaf[] {
  return Object.entries(words).flatMap(([name, said]: [string, unknown]): readonly Leaf[] =>
    typeof said === 'string'
      ? [[path + name, said]]
      : typeof said === 'object' && said !== null
        ? leavesOf(said, `${path}${name}.`)
        : [],
  )
}

/** The blanks of a text that are filled when it is said: `{{count}}`, `{file}`. */
export function blanksOf(text: string): readonly string[] {
  return (text.match(/\{\{?\w+\}?\}/g) ?? []).toSorted()
}

/** Those texts that a rule offends. */
export function offending(words: object, rule: RegExp): readonly Leaf[] {
  return leavesOf(words).filter(([, text]) => rule.test(text))
}
