// What a property of letters is in a text of the letters of Latin-1, `œ` and the digits, as nearly all are.
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

/** The pattern with no letters but usual ones: with those of every script, it takes twenty times as long to make. */
export function inUsualLetters(pattern: string): string {
  return pattern.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]/gu, (part) => {
    if (part.startsWith('[')) return narrowed(part)
    return classes.some(([name]) => name === part) ? `[${narrowed(part)}]` : part
  })
}

function narrowed(part: string): string {
  return classes.reduce((left, [name, letters]) => left.replaceAll(name, letters), part)
}
