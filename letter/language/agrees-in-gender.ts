import type { Voice } from '../draft/manner'
import type { Grammar } from './grammar-data'

/** Whether a language has words that agree with whoever speaks, or with the child of whom a parent speaks. */
export function agreesInGender({ genders }: Pick<Grammar, 'genders'>, voice: Voice): boolean {
  return genders.writer || (genders.child && voice === 'for-my-child')
}
