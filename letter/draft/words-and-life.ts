import type { Draft, Life, Words } from './draft'

/** What happened to a draft, apart from what is written in it. */
export function lifeOf({ history, agreed, changed }: Draft): Life {
  return { history, agreed, changed }
}

/** What is written in a draft, apart from what happened to it. */
export function wordsOf({ history: _history, agreed: _agreed, changed: _changed, ...words }: Draft): Words {
  return words
}
