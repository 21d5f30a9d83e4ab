/** How much room a file takes, as the app's language says it. */
export function sizeWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000
  const form = {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  } as const
  return new Intl.NumberFormat(language, form).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000))
}
