import type { Grammar } from './grammar-data'
import { escapePattern } from '../text/escape-pattern'

/** The small words of the names of places as patterns, each there or not: those that a space follows, and the elided ones. */
export function nameParticles({ places }: Grammar['particles']): Readonly<{ small: string; elided: string }> {
  const elided = places.filter((word) => word.endsWith("'")).map((word) => escapePattern(word.slice(0, -1)))
  const small = places.filter((word) => !word.endsWith("'")).map(escapePattern)
  return {
    small: small.length > 0 ? `(?:(?:${small.join('|')})\\s+)?` : '',
    elided: elided.length > 0 ? `(?:(?:${elided.join('|')})['’])?` : '',
  }
}
