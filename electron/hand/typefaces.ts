import type { Convention } from '#letter/language/convention'

/** The school hands, each read when a letter is first copied in it. */
const files: Readonly<Record<Convention['hand']['typeface'], () => Promise<{ readonly default: string }>>> = {
  'playwrite-ca': () => import('@fontsource/playwrite-ca/files/playwrite-ca-latin-400-normal.woff2?inline'),
  'playwrite-fr-trad': () =>
    import('@fontsource/playwrite-fr-trad/files/playwrite-fr-trad-latin-400-normal.woff2?inline'),
  'playwrite-gb-s': () =>
    import('@fontsource-variable/playwrite-gb-s/files/playwrite-gb-s-fallback-wght-normal.woff2?inline'),
  'playwrite-us-trad': () =>
    import('@fontsource/playwrite-us-trad/files/playwrite-us-trad-latin-400-normal.woff2?inline'),
}

/** The file of a school hand, as a `data:` address. */
export async function typefaceFile(name: keyof typeof files): Promise<string> {
  return (await files[name]()).default
}
