import type { Draft, Life, Words } from './draft'

/** What happened to a draft, apart from what is written in it. */
export function lifeOf({ history, agreed, called, pupil, changed }: Draft): Life {
  return { history, agreed, called, pupil, changed }
}

/** What is written in a draft, apart from what happened to it. */
export function wordsOf({
  history: _history,
  agreed: _agreed,
  called: _called,
  pupil: _pupil,
  changed: _changed,
  ...words
}: Draft): Words {
  return words
}
