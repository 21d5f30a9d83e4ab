import type { FollowUp } from '#letter/draft/correspondence'
import type { Draft, Exit } from '#letter/draft/draft'
import type { Door } from '#letter/draft/questions'
import type { DraftState } from '#letter/draft/draft-state'
import type { ShelfOrder } from '#letter/shelf/shelf-orders'
import type { Failed, Problem } from './outcome'

/** One line of the list of drafts. `recipient` is the organisation or the person's name; empty when unknown. */
export type Summary = Readonly<{
  id: string
  door: Door
  register: Draft['register']
  title: string
  recipient: string
  changed: string
  left: Readonly<{ how: Exit; on: string }> | null
  state: DraftState
  /** The days on which it was sent and answered; null until they are told. */
  sent: string | null
  answered: string | null
  /** The day by which an answer can be hoped for, while it is awaited. */
  hoped: string | null
  /** The letter that it comes after, and why; null for a first letter. */
  follows: Readonly<{ draft: string; why: FollowUp; sent: string }> | null
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

/**
 * What a restored backup brought: letters `added`, to the trash where they were `deleted`, letters that were there `already`,
 * and letters of which the folder has `both` versions now. `lost` names the files that could not be brought; where it is not `isWhole`, some may not even be named.
 */
export type Restored = Readonly<{
  added: number
  deleted: number
  already: number
  both: number
  lost: readonly string[]
  isWhole: boolean
}>

/** Which letters are looked for, and in which order; an empty choice is any. `to` is part of the name of whom they are to. */
export type ShelfView = Readonly<{
  words: string
  door: Door | ''
  state: DraftState | ''
  recipient: string
  to: string
  order: ShelfOrder
}>

/** How many letters were found, and the ids of the first of them. */
export type FoundLetters = Readonly<{ count: number; ids: readonly string[] }>
