const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** Letters and figures alone, small and without accents: "Café  Héloïse" and "CAFE HELOISE" are one, and so are cœur and coeur. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
