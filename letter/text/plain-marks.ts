/** Marks of print with the plain one that stands for each, the same to a reader. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/gu, "'"],
  [/[“”]/gu, '"'],
  [/…/gu, '...'],
  [/\u2011/gu, '-'],
  [/(?!\n)\s/gu, ' '],
]

/** A text in the marks and spaces of every keyboard: straight quotes and apostrophes, three dots, ordinary spaces. Line breaks stay. */
export function plainMarks(text: string): string {
  return plainer.reduce((done, [mark, instead]) => done.replace(mark, instead), text)
}
