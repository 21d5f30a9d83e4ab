// Under this a text is no longer easy for a child of nine.
const easy = 80

/** True for a text of some words that is harder than easy, by the formula and the syllables of its language. */
export function isHard(text, { formula, syllables }) {
  const sentences = text.split(/(?<=[.!?…])\s+/).map(wordsOf)
  const words = sentences.flat()
  if (words.length < 6) return false
  const perWord = words.reduce((sum, word) => sum + syllablesOf(word, syllables), 0) / words.length
  const perSentence = words.length / sentences.length
  return formula.base - formula.perSentence * perSentence - formula.perWord * perWord < easy
}

function wordsOf(sentence) {
  return sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
}

function syllablesOf(word, { vowels, known = {}, strip = '$^', rewrite = [] }) {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(new RegExp(strip, 'u'), '')
  const said = rewrite.reduce((all, [pattern, put]) => all.replace(new RegExp(pattern, 'gu'), put), bare)
  return known[bare] ?? Math.max(1, said.match(new RegExp(`[${vowels}]+`, 'gu'))?.length ?? 0)
}
