const places: Readonly<Record<string, RegExp>> = {
  fr: /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])(?=\p{L})/iu,
  en: /\p{L}(?=(?:re|ve|ll|[dmst])$)/iu,
}

/** The word with the apostrophe that is often forgotten in its language: `c'est` for `cest`, `didn't` for `didnt`; null where there is no place for one. */
export function withApostrophe(word: string, dictionary: string): string | null {
  const place = places[dictionary.slice(0, 2)]
  return place?.test(word) === true ? word.replace(place, (before) => `${before}'`) : null
}
