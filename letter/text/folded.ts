const joined: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', ß: 'ss', ẞ: 'ss' }

/** A text without accents or joined letters: `Héloïse` is `Heloise`, `cœur` is `coeur`. Capitals, spaces and signs stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒæÆßẞ]/g, (letter) => joined[letter] ?? letter)
}

/** Letters and figures alone, small and without accents: "Café  Héloïse" and "CAFE HELOISE" are one, and so are cœur and coeur. */
export function folded(text: string): string {
  return plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
