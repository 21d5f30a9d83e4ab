/** The words alone: lines break anywhere, and a space may be of any width. */
export function packed(...texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, '')
}
