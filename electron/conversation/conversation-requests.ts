import { answeredOf, answersOf } from '#letter/draft/answered'
import type { Draft } from '#letter/draft/draft'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { sentOf } from '#letter/draft/sent'
import type { Requests } from '../bridge/call'
import type { conversationCalls, Exchange } from '../bridge/conversation-calls'
import type { Drafts } from '../drafts/drafts'

const longestConversation = 20

/** Writes a second letter out of a sent one, and reads again what went before it. */
export function conversationRequests(drafts: Drafts): Requests<typeof conversationCalls> {
  const before = async (draft: Draft, left: number): Promise<readonly Exchange[]> => {
    if (!draft.follows || left === 0) return []
    const first = await drafts.current(draft.follows.draft)
    if (first.kind === 'failed') return []
    const sent = sentOf(first.draft)
    const { id, register } = first.draft
    const exchange = sent ? [{ id, register, sent, answers: answersOf(first.draft) }] : []
    return [...(await before(first.draft, left - 1)), ...exchange]
  }

  return {
    followUp: ({ id, why }) =>
      drafts.derive(id, (first, made) => {
        const sent = sentOf(first)
        return sent && followUpDraft(first, { sent, answered: answeredOf(first), why, ...made })
      }),

    earlier: async ({ id }) => {
      const opened = await drafts.current(id)
      return opened.kind === 'failed' ? [] : before(opened.draft, longestConversation)
    },

    later: async ({ id }) => (await drafts.list()).drafts.filter(({ follows }) => follows?.draft === id).toReversed(),
  }
}
