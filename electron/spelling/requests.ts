import type { Bridge } from '../bridge'

/** What the window may ask about the spelling of a letter. */
export type SpellingRequests = Pick<Bridge, 'checkSpelling' | 'suggestSpelling'>

/** Answers about spelling where there is no dictionary: nothing is marked. */
export function spellingRequests(): SpellingRequests {
  return {
    checkSpelling: () => Promise.resolve({ kind: 'done', misspelt: [] }),
    suggestSpelling: () => Promise.resolve({ kind: 'done', suggestions: [] }),
  }
}
