// What Unicode does not take apart.
const joined: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae', ß: 'ss', ẞ: 'SS', þ: 'th', Þ: 'Th' },
  ...{ ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ı: 'i' },
}

/** A text without accents or joined letters: `Héloïse` is `Heloise`, `cœur` is `coeur`. Capitals, spaces and signs stay. */
export function plainLetters(text: string): string {
  if (!/[^ -~]/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßẞþøłđðħŧı]/gi, (letter) => joined[letter] ?? letter)
}

/** Letters and figures alone, small and without accents: "Café  Héloïse" and "CAFE HELOISE" are one, and so are cœur and coeur. */
export function folded(text: string): string {
  return plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
