import * as z from 'zod'
import { sentenceId, wordsSchema, type Draft } from '#letter/draft/draft'
import { doors } from '#letter/draft/questions'
import { longestText } from '#letter/text/limits'
import { ask, byId, id, nothing } from './call'
import { versions } from './elsewhere'
import type { Outcome } from './outcome'
import { personKey } from './people-calls'

/** The draft that was opened, made or brought back; or why it could not be. */
export type Opened = Outcome<{ draft: Draft }>

const door = z.enum(doors)

/** What the window asks of a draft: to begin it, to open it, to keep it, to make another out of it. */
export const draftsCalls = {
  /** Makes a draft for a door in the settings' convention, and keeps it. */
  createDraft: ask(z.strictObject({ door })).answers<Opened>(),
  /** Makes a draft for a door to somebody of the list. */
  writeTo: ask(z.strictObject({ key: personKey, door })).answers<Opened>(),
  /** Reads a draft and remembers it as the open one. */
  openDraft: ask(byId).answers<Opened>(),
  /** Tells that no draft is open any more: the next start shows the home screen. */
  leaveDraft: ask(nothing).answers<Outcome>(),
  /** Keeps what is written in a draft: on the disk within 300 ms. Answers once it is there or was refused, or once later words are. */
  keepWords: ask(z.strictObject({ words: wordsSchema })).answers<Outcome>(),
  /** Writes at once all that is not on the disk yet, and what the disk refused before. */
  saveNow: ask(nothing).answers<Outcome>(),
  /** Goes on with one version of a draft that was changed elsewhere, or keeps both; answers the draft that goes on. */
  settleElsewhere: ask(z.strictObject({ id, version: z.enum(versions) })).answers<Opened>(),
  /** Makes a copy with an id of its own and an empty history. */
  duplicateDraft: ask(byId).answers<Opened>(),
  /** Makes the same letter to somebody else: a copy that has no recipient yet, and asks for one. */
  duplicateForAnother: ask(byId).answers<Opened>(),
  /** Makes another draft that tells only these sentences of this one; answers once it is on the disk. This one stays as it is. */
  splitDraft: ask(
    z.strictObject({ id, sentences: z.array(sentenceId).min(1).max(longestText).readonly() }),
  ).answers<Opened>(),
}
