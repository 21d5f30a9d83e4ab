import * as z from 'zod'
import type { FollowUp } from '#letter/draft/correspondence'
import type { Draft } from '#letter/draft/draft'
import type { PupilState } from '#letter/draft/pupil-state'
import { doors, type Door } from '#letter/draft/questions'
import { draftStates, type DraftState } from '#letter/draft/draft-state'
import { shelfOrders } from '#letter/shelf/shelf-orders'
import type { Failed, Problem } from './outcome'

/** One line of the list of drafts. `recipient` is the organisation or the person's name; empty when unknown. */
export type Summary = Readonly<{
  id: string
  door: Door
  register: Draft['register']
  title: string
  /** Whether the title is the name that its writer gave it in the list. */
  isCalled: boolean
  recipient: string
  changed: string
  state: DraftState
  /** The days on which it was sent and answered; null until they are told. */
  sent: string | null
  answered: string | null
  /** The day by which an answer can be hoped for, while it is awaited. */
  hoped: string | null
  /** The letter that it comes after, and why; null for a first letter. */
  follows: Readonly<{ draft: string; why: FollowUp }> | null
  /**
   * The class of which it is a letter, what it is called, whose letter it is and how far, by what the draft alone tells: agreed to, and not
   * changed since; null where it is of none.
   */
  pupil: Readonly<{ class: string; title: string; name: string; state: PupilState }> | null
  /** Whether it began as a copy of another letter to the same people. */
  isCopy: boolean
}>

/** A draft that was deleted, and when it will be removed for good; both are moments. */
export type Deleted = Summary & Readonly<{ deleted: string; until: string }>

/**
 * The list of drafts. `setAside` names the broken files that were moved to a folder of their own; `passedOver` the files
 * left where they are, such as those of a newer version. `problem` tells that the folder itself can't be read. `isRead` is
 * false where there are so many files that the first screen doesn't wait for them.
 */
export type Shelf = Readonly<{
  folder: string
  drafts: readonly Summary[]
  setAside: readonly string[]
  passedOver: readonly Failed[]
  problem: Problem | null
  isRead: boolean
}>

/** Which letters are searched for, and in which order; an empty choice means any. */
export const shelfView = z
  .strictObject({
    words: z.string().max(1000),
    door: z.union([z.literal(''), z.enum(doors)]),
    state: z.union([z.literal(''), z.enum(draftStates)]),
    order: z.enum(shelfOrders),
  })
  .readonly()
/** Such a search, as `shelfView` checks it. */
export type ShelfView = z.infer<typeof shelfView>

/** How many letters were found, and the ids of the first of them. */
export type FoundLetters = Readonly<{ count: number; ids: readonly string[] }>
