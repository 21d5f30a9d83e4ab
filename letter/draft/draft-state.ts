import type { Draft } from './draft'

/** The states of a draft, in the order in which a letter goes through them. */
export const draftStates = ['writing', 'ready', 'sent', 'answered', 'closed'] as const

/** Where a letter stands on its way, from its history alone. */
export type DraftState = (typeof draftStates)[number]

/** The state of a draft: `ready` once it was made into a document or a message, then what its writer said of it last. */
export function stateOf({ history }: Pick<Draft, 'history'>): DraftState {
  return history.reduce<DraftState>((state, { kind }) => {
    switch (kind) {
      case 'created':
      case 'not-yet':
        return state
      case 'left':
        return state === 'writing' ? 'ready' : state
      case 'sent':
      case 'answered':
      case 'closed':
        return kind
      case 'reopened':
        return history.some((event) => event.kind === 'answered') ? 'answered' : 'sent'
    }
  }, 'writing')
}
