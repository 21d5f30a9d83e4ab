import * as z from 'zod'
import type { Answered } from '#letter/draft/answered'
import { followUps } from '#letter/draft/correspondence'
import type { Draft } from '#letter/draft/draft'
import type { Sent } from '#letter/draft/sent'
import { ask, byId, id } from './call'
import type { Opened } from './drafts-calls'
import type { Summary } from './shelf'

/** A letter as it was sent, and what came back; `id` is its draft's. */
export type Exchange = Readonly<{
  id: string
  register: Draft['register']
  sent: Sent
  answers: readonly Answered[]
}>

/** What the window asks of a letter that comes after another. */
export const conversationCalls = {
  /** Makes the second letter out of one that was sent, for what came of it; answers once it is on the disk. */
  followUp: ask(z.strictObject({ id, why: z.enum(followUps) })).answers<Opened>(),
  /** The letters that a second letter comes after, with their answers, the oldest first. */
  earlier: ask(byId).answers<readonly Exchange[]>(),
  /** The letters that come after this one, the latest changed last. */
  later: ask(byId).answers<readonly Summary[]>(),
}
