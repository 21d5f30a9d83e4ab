const plain =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/iu

/** The one plain address typed, or nothing: a name, a list or a line break would change who receives the letter. */
export function plainAddress(typed: string): string {
  const address = typed.trim()
  return address.length <= 254 && plain.test(address) ? address : ''
}
