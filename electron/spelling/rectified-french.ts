const circumflex: Readonly<Record<string, string>> = { i: 'î', u: 'û' }

/**
 * How a French word is written in the classical dictionary, if it is written as the reform of 1990 lets one write it:
 * `connaitre` for `connaître`, `préfèrerait` for `préférerait`. Both spellings are right.
 */
export function classicalForms(word: string): readonly string[] {
  const lower = word.toLocaleLowerCase('fr')
  const hats = [...lower].flatMap((letter, index) => {
    const hat = circumflex[letter]
    return hat ? [lower.slice(0, index) + hat + lower.slice(index + 1)] : []
  })
  const accent = lower.replace(/è(?=[^aeiouyéè]{1,2}er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$)/u, 'é')
  return accent === lower ? hats : [...hats, accent]
}
