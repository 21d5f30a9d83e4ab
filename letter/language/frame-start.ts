import type { Draft } from '../draft/draft'
import type { Frame } from './language'
import { spoken } from './spoken'

/** How a frame begins for whoever speaks: where praise comes first, it may begin in a way of its own. */
export function frameStart({ start, afterPraise }: Frame, { door, voice }: Pick<Draft, 'door' | 'voice'>): string {
  return spoken((door === 'both' && afterPraise) || start, voice)
}
