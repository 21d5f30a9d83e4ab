/** Fills `{name}` in a pattern of a locale, in one pass: braces inside a value stay as they are. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
