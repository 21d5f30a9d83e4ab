// Under this a text is no longer easy for a child of nine.
const easy = 80

/** True for a text of some words that is harder than easy, by the formula of its language: syllables are its groups of vowels. */
export function isHard(text, { base, perWord, perSentence, vowels }) {
  const sentences = text.split(/(?<=[.!?…])\s+/).map((one) => one.match(/\p{L}+/gu) ?? [])
  const words = sentences.flat()
  if (words.length < 6) return false
  const groups = new RegExp(`[${vowels}]+`, 'giu')
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(groups)?.length ?? 0), 0)
  return base - (perWord * syllables) / words.length - (perSentence * words.length) / sentences.length < easy
}
