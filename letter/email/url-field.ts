/** Plainer signs for an address that has room for few characters: a curly apostrophe takes nine, a straight one takes one. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/gu, "'"],
  [/[“”]/gu, '"'],
  [/…/gu, '...'],
  [/\u2011/gu, '-'],
  [/[\u00A0\u202F]/gu, ' '],
]

/** Text as the value of a field in an address. */
export function urlField(text: string): string {
  const simple = plainer.reduce((done, [sign, instead]) => done.replace(sign, instead), text.toWellFormed())
  return encodeURIComponent(simple.replaceAll('\n', '\r\n'))
}
