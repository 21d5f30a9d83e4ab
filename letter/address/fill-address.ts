/** What stands in an address, ready to be printed; empty where nothing is known. A street may have several lines. */
export type AddressParts = Readonly<Record<'street' | 'city' | 'region' | 'code', string>>

/**
 * The lines of an address as a pattern of `addresses.json` stacks them. What is not known goes with the sign before it, and what the pattern
 * does not name stands on a line of its own after the city.
 */
export function fillAddress(pattern: string, parts: AddressParts, who: readonly string[] = []): readonly string[] {
  const unnamed = (['region', 'code'] as const).filter((name) => !pattern.includes(`{${name}}`))
  const lines = pattern
    .split('\n')
    .flatMap((line) => (line.includes('{city}') ? [line, ...unnamed.map((name) => `{${name}}`)] : [line]))
  const values: Readonly<Record<string, string>> = { ...parts, who: who.join('\n') }
  return lines.flatMap((line) => fillLine(line, values).split('\n')).filter(Boolean)
}

function fillLine(line: string, values: Readonly<Record<string, string>>): string {
  let text = ''
  for (const [, sign = '', name = ''] of line.matchAll(/([^{]*)\{(\w+)\}/g)) {
    const value = values[name] ?? ''
    const isFirst = line.startsWith(`${sign}{${name}}`)
    if (value === '') continue
    text += (isFirst ? !value.startsWith(sign) : text !== '') ? sign + value : value
  }
  return text
}
