/** The letters and figures of a text, in their order, without anything else: what no reader may miss. */
export function lettersOf(text: string): string {
  return lettersAlone(lettersAlone(text.toWellFormed()).toUpperCase())
}

function lettersAlone(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Default_Ignorable_Code_Point}|[^\p{L}\p{N}]/gu, '')
}
