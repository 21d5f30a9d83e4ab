import type { Draft } from '../draft/draft'
import type { Frame } from './language'
import { fitting, type Situation } from './fitting'
import { spoken } from './spoken'

/**
 * How a frame begins for whoever speaks, and to whomever: where praise comes first, it may begin in a way of its own, and so
 * it may for a gender, a reader or a convention.
 */
export function frameStart(frame: Frame, { door, voice, ...more }: Pick<Draft, 'door' | 'voice'> & Situation): string {
  const { start, afterPraise } = fitting(frame.forms ?? [], more)[0] ?? frame
  return spoken((door === 'both' && afterPraise) || start, voice)
}
