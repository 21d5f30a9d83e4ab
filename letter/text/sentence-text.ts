const ended = /[.!?…](?:\s?»|["'”’)\]])*$/
const weakEnd = /[\s,;:–—-]+$/

/** A writer's words as a sentence: a capital unless the first word is written otherwise on purpose, one final mark. */
export function asSentence(text: string, end: '.' | '?' | '!' = '.'): string {
  const capital = withCapital(text)
  if (end !== '.' && /[^.]\.$/.test(capital)) return `${capital.slice(0, -1)}${end}`
  return ended.test(capital) ? capital : `${capital.replace(weakEnd, '')}${end}`
}

/** `iPad`, addresses and links keep their first letter. */
function withCapital(text: string): string {
  const [, opening = '', word = ''] = /^(["'«“‘(\s]*)(\S*)/u.exec(text) ?? []
  const onPurpose = /^\p{Ll}+\p{Lu}|@|:\/\/|^www\./u.test(word)
  if (onPurpose || !/^\p{Ll}/u.test(word)) return text
  const [first = ''] = word
  return opening + first.toLocaleUpperCase() + text.slice(opening.length + first.length)
}
