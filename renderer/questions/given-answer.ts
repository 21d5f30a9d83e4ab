import type { Answer } from '#letter/draft/draft'
import type { Beginning } from './beginning-of'

/** The words typed in an answer. */
export function textOf(given: Answer | undefined): string {
  return given && given.kind !== 'moment' ? given.text : ''
}

/** The answer that begins in this way and goes on with this text. */
export function said(beginning: Beginning, text: string): Answer {
  switch (beginning.kind) {
    case 'own':
      return { kind: 'own', text }
    case 'frame':
      return { kind: 'frame', frame: beginning.id, text }
    case 'choice':
      return { kind: 'choice', choice: beginning.id, text }
  }
}
