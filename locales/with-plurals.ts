type Words = { readonly [name: string]: unknown }

/**
 * Words with each plural that their language has: one that is not said apart, such as `_many` of French, is said as `_other`.
 */
export function withPlurals(words: Words, tag: string): Words {
  return withEach(new Intl.PluralRules(tag).resolvedOptions().pluralCategories, words)
}

function withEach(categories: readonly string[], words: Words): Words {
  const more = Object.entries(words).flatMap(([name, said]) =>
    name.endsWith('_other') ? categories.map((category) => [name.replace(/other$/, category), said] as const) : [],
  )
  const own = Object.entries(words).map(
    ([name, said]) => [name, isWords(said) ? withEach(categories, said) : said] as const,
  )
  return Object.fromEntries([...more, ...own])
}

function isWords(said: unknown): said is Words {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
