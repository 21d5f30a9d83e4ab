import type { Answer } from './draft'

/** The words typed in an answer, as they were; empty where there are none. A card that was chosen and a day are no words. */
export function typedIn(given: Answer | undefined): string {
  if (!given) return ''
  switch (given.kind) {
    case 'moment':
      return given.place
    case 'matter':
      return [given.matter, given.reference].filter(Boolean).join(' ')
    default:
      return given.text
  }
}
