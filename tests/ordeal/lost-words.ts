/** The letters and figures of a text, in their order, without anything else: what no reader may miss. */
export function lettersOf(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .normalize('NFKC')
}

/** What of a typed text does not stand in what was shown, letter by letter and in one piece; null where all of it does. */
export function lostOf(typed: string, shown: string): string | null {
  const letters = lettersOf(typed)
  return lettersOf(shown).includes(letters) ? null : letters
}
