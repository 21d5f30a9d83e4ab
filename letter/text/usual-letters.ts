// What nearly all letters written here are made of: the accented Latin letters of one byte and œ, and the digits. No marks.
const classes: readonly (readonly [string, string])[] = [
  ['\\p{L}', 'a-zA-ZÀ-ÖØ-öø-ÿœŒ'],
  ['\\p{Lu}', 'A-ZÀ-ÖØ-ÞŒ'],
  ['\\p{Ll}', 'a-zß-öø-ÿœ'],
  ['\\p{N}', '0-9'],
  ['\\p{M}', ''],
]
const others = /[^a-zA-ZÀ-ÖØ-öø-ÿœŒ\P{L}]|[^0-9\P{N}]|\p{M}/u

/** Whether a text has no letters, digits and marks but usual ones: a pattern finds in it what its `inUsualLetters` does. */
export function hasUsualLetters(text: string): boolean {
  return !others.test(text)
}

/** The pattern with no letters but usual ones, for a flag `u` without `i`: with those of every script, it takes a hundred times as long to make. */
export function inUsualLetters(pattern: string): string {
  return pattern.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]/gu, (part) => {
    const left = narrowed(part)
    return left === part || part.startsWith('[') ? left : `[${left}]`
  })
}

function narrowed(part: string): string {
  return classes.reduce((left, [name, letters]) => left.replaceAll(name, letters), part)
}
