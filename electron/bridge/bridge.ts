import * as z from 'zod'
import {
  answerings,
  feltAs,
  followUps,
  sendings,
  type Answering,
  type Felt,
  type FollowUp,
  type Sending,
} from '#letter/draft/correspondence'
import { draftSchema, partySchema, type Agreement, type Draft, type DraftEvent, type Party } from '#letter/draft/draft'
import { enclosedSchema, type Enclosed } from '#letter/parts/enclosed'
import { draftStates } from '#letter/draft/draft-state'
import { longestText } from '#letter/text/limits'
import { doors, type Door } from '#letter/draft/questions'
import { shelfOrders } from '#letter/shelf/shelf-orders'
import { webmails, type Webmail } from '#letter/email/webmail'
import type { Answered } from '#letter/draft/answered'
import type { Sent } from '#letter/draft/sent'
import type { Version } from './elsewhere'
import type { Cancelled, Failed, Outcome } from './outcome'
import { preferencesChange, type Preferences } from './preferences'
import type { Deleted, FoundLetters, Restored, Shelf, ShelfView, Summary } from './shelf'

/** What a person chooses once for all letters. */
export type Settings = Preferences
/** A language of the app itself. */
export type AppLanguage = Settings['language']

/** Those whom the other letters of the folder were written to, and the details of the adults who wrote them; the newest first. */
export type People = Readonly<{ recipients: readonly Party[]; writers: readonly Party[] }>

/** Somebody whom letters were written to: the details offered for the next one, and how many letters there are. */
export type Person = Readonly<{ key: string; party: Party; letters: number }>

/** Those written to, the newest first. `isBroken` tells that what was changed of their details can't be read. */
export type PeopleList = Readonly<{ people: readonly Person[]; isBroken: boolean }>

/** All that the window needs to show its first screen. `open` is the draft to come back to. */
export type Start = Readonly<{
  settings: Settings
  shelf: Shelf
  open: Draft | null
  today: string
  version: string
  platform: string
  problem: Failed | null
}>

/** Where a produced file is: its name and its folder's name, to show. */
export type Produced = Readonly<{ file: string; folder: string }>

/**
 * A word that the dictionary of the letter's language does not have: where it stands in a sentence (UTF-16 offsets). Its
 * text is `word` exactly; a sentence that has changed meanwhile no longer has it there, and then there is nothing to mark.
 */
export type MisspeltWord = Readonly<{ sentence: string; from: number; to: number; word: string }>

/** How a badge can be saved on its own. */
const badgeFormats = ['pdf', 'png', 'png-email', 'svg'] as const
export type BadgeFormat = (typeof badgeFormats)[number]

/** Why a chosen file can't go with the letter. */
type Refusal = 'heic' | 'broken-picture' | 'too-large' | 'too-heavy' | 'too-many' | 'gone' | 'unread' | 'disk-full'

/** A chosen file that can't go with the letter, by its name. */
export type Refused = Readonly<{ name: string; why: Refusal }>

/** What came of choosing files: those copied for the letter, and those that can't go with it. */
export type Enclosing = Readonly<{ enclosed: readonly Enclosed[]; refused: readonly Refused[] }>

/** The enclosures that were gone, by their names: the letter left without them. */
export type Missing = Readonly<{ missing: readonly string[] }>

/** What the main process adds to the draft's history once the letter has left; the window adds it to its own copy. */
export type Left = Readonly<{ left: DraftEvent }>

/** What the main process adds to the draft's history when the writer tells what became of the letter. */
export type Told = Readonly<{ event: DraftEvent }>

/** A letter as it was sent, and what came back; `id` is its draft's. */
export type Exchange = Readonly<{
  id: string
  register: Draft['register']
  sent: Sent
  answers: readonly Answered[]
}>

/** All that the window may ask of the main process. Nothing else crosses. */
export interface Bridge {
  /** Settings, drafts and the draft to come back to. */
  start: () => Promise<Start>
  /** The drafts as they are on disk now. */
  listDrafts: () => Promise<Shelf>
  /** The letters of the list that are looked for, whatever the accents and capitals: how many, and the ids of the first `most`. */
  searchDrafts: (what: ShelfView & { most: number }) => Promise<FoundLetters>
  /** The people of all the other letters, to be offered in the one of this id. */
  people: (what: { id: string }) => Promise<People>
  /** All those whom the letters of the folder were written to, the newest first. */
  listPeople: () => Promise<Outcome<PeopleList>>
  /** Keeps other details of somebody for the letters to come; null for somebody not to be offered any more. No letter changes. */
  changePerson: (what: { key: string; party: Party | null }) => Promise<Outcome<PeopleList>>
  /** Makes a draft for a door to somebody of the list. */
  writeTo: (what: { key: string; door: Door }) => Promise<Outcome<{ draft: Draft }>>
  /** Makes a draft for a door in the settings' convention, and keeps it. */
  createDraft: (what: { door: Door }) => Promise<Outcome<{ draft: Draft }>>
  /** Reads a draft and remembers it as the open one. */
  openDraft: (what: { id: string }) => Promise<Outcome<{ draft: Draft }>>
  /** Tells that no draft is open any more: the next start shows the home screen. */
  leaveDraft: () => Promise<Outcome>
  /** Keeps a draft: on disk within 300 ms. Answers once it is there. The history and the agreement kept are the main process's own. */
  keepDraft: (what: { draft: Draft }) => Promise<Outcome>
  /** Goes on with one version of a draft that was changed elsewhere, or keeps both; answers the draft that goes on. */
  settleElsewhere: (what: { id: string; version: Version }) => Promise<Outcome<{ draft: Draft }>>
  /** Makes a copy with an id of its own and an empty history. */
  duplicateDraft: (what: { id: string }) => Promise<Outcome<{ draft: Draft }>>
  /** Makes the same letter to somebody else: a copy that has no recipient yet, and asks for one. */
  duplicateForAnother: (what: { id: string }) => Promise<Outcome<{ draft: Draft }>>
  /** Makes another draft that tells only these sentences of this one; answers once it is on the disk. This one stays as it is. */
  splitDraft: (what: { id: string; sentences: readonly string[] }) => Promise<Outcome<{ draft: Draft }>>
  /** Moves a draft to the folder of deleted drafts. */
  deleteDraft: (what: { id: string }) => Promise<Outcome>
  /** The drafts that were deleted in the last 30 days. */
  listDeleted: () => Promise<Outcome<{ deleted: readonly Deleted[] }>>
  /** Takes a deleted draft back. */
  restoreDraft: (what: { id: string }) => Promise<Outcome>
  /** Removes for good the drafts that were deleted. */
  emptyTrash: () => Promise<Outcome>
  /** Asks where to save, then writes one file that holds all the letters. */
  backUp: () => Promise<Outcome<Produced & { letters: number }> | Cancelled>
  /** Asks which backup, then brings what it holds into the folder of drafts, beside what is there. */
  restoreBackup: () => Promise<Outcome<Restored> | Cancelled>
  /** Removes for good every letter, and all that the app remembers; answers the first screen of a first start. */
  eraseAll: () => Promise<Outcome<{ start: Start }>>
  /** Lets the person choose the folder of drafts; the drafts stay where they are. */
  chooseFolder: () => Promise<Outcome<{ shelf: Shelf }> | Cancelled>
  /** Opens the folder of drafts in the file manager. */
  showFolder: () => Promise<Outcome>
  /** Changes what the person prefers; a language or a convention that is not known changes nothing. */
  changeSettings: (what: { [K in keyof Settings]?: Settings[K] | undefined }) => Promise<Settings>
  /** Asks which files go with the letter, and copies them beside its draft; the window then adds them to it. */
  encloseFiles: (what: { id: string }) => Promise<Outcome<Enclosing> | Cancelled>
  /** The files that go with a letter and are gone, by the names of their copies. */
  missingEnclosed: (what: { id: string }) => Promise<readonly string[]>
  /** Shows in the file manager the copy of a file that goes with a letter. */
  showEnclosed: (what: { id: string; file: string }) => Promise<Outcome>
  /** Keeps that an adult agreed to this letter, as it is now. A child's letter leaves in no way without it. */
  agree: (what: { id: string }) => Promise<Outcome<{ agreed: Agreement }>>
  /** Asks where to save, then writes a Word document or a PDF. */
  saveDocument: (what: {
    id: string
    format: 'docx' | 'pdf'
  }) => Promise<Outcome<Produced & Left & Missing> | Cancelled>
  /** Asks where to save, then writes the badge on its own. The letter has not left. */
  saveBadge: (what: { id: string; format: BadgeFormat }) => Promise<Outcome<Produced> | Cancelled>
  /** Opens the system's print dialog. */
  print: (what: { id: string }) => Promise<Outcome<Left & Missing> | Cancelled>
  /** Opens the mail app with the letter written in it. */
  openMailApp: (what: { id: string }) => Promise<Outcome<Left>>
  /** Asks where to save, then writes an e-mail draft with the document attached. */
  saveMailFile: (what: {
    id: string
    attach: 'docx' | 'pdf'
  }) => Promise<Outcome<Produced & Left & Missing> | Cancelled>
  /** Opens a webmail's compose page in the browser. */
  openWebmail: (what: { id: string; webmail: Webmail }) => Promise<Outcome<Left>>
  /** Puts the subject or the text of the e-mail on the clipboard; only the text counts as leaving. */
  copyText: (what: { id: string; part: 'subject' | 'body' }) => Promise<Outcome<Partial<Left>>>
  /** Shows in the file manager the last file produced from this draft. */
  showProduced: (what: { id: string }) => Promise<Outcome>
  /** Opens the last file produced from this draft with its own program. */
  openProduced: (what: { id: string }) => Promise<Outcome>
  /** Keeps that the letter was sent, and the letter as it was sent. A child's letter is first agreed to. */
  markSent: (what: { id: string; how: Sending; on: string }) => Promise<Outcome<Told>>
  /** Keeps that the letter was not sent yet: it is not asked again. */
  markNotYet: (what: { id: string }) => Promise<Outcome<Told>>
  /** Keeps the answer that came to a letter that was sent. */
  markAnswered: (what: { id: string; how: Answering; felt: Felt; on: string; text: string }) => Promise<Outcome<Told>>
  /** Keeps that nothing more is awaited of a letter that was sent; an answer that comes later opens it again. */
  closeLetter: (what: { id: string }) => Promise<Outcome<Told>>
  /** Keeps that a closed letter is open again: sent, or answered, as it was. */
  reopenLetter: (what: { id: string }) => Promise<Outcome<Told>>
  /** Asks where to save, then writes a file for the person's own calendar: the day by which to hope for an answer. */
  saveReminder: (what: { id: string }) => Promise<Outcome<Produced> | Cancelled>
  /** Makes the second letter out of one that was sent, for what came of it; answers once it is on the disk. */
  followUp: (what: { id: string; why: FollowUp }) => Promise<Outcome<{ draft: Draft }>>
  /** The letters that a second letter comes after, with their answers, the oldest first. */
  earlier: (what: { id: string }) => Promise<readonly Exchange[]>
  /** The letters that come after this one, the latest changed last. */
  later: (what: { id: string }) => Promise<readonly Summary[]>
  /** The words of a letter that its language's dictionary does not have, in reading order; none where it has no dictionary. */
  checkSpelling: (what: { id: string }) => Promise<Outcome<{ misspelt: readonly MisspeltWord[] }>>
  /** Words that look like one that was marked, the likeliest first; at most five, perhaps none. */
  suggestSpelling: (what: { id: string; word: string }) => Promise<Outcome<{ suggestions: readonly string[] }>>
}

const nothing = z.undefined()
const id = z.uuid()
const byId = z.strictObject({ id })
const personKey = z.string().min(1).max(500)
const sentenceId = z.string().max(80)

/** The schema of each call's one argument. */
export const bridgeArguments = {
  start: nothing,
  listDrafts: nothing,
  searchDrafts: z.strictObject({
    words: z.string().max(1000),
    door: z.union([z.literal(''), z.enum(doors)]),
    state: z.union([z.literal(''), z.enum(draftStates)]),
    recipient: z.string().max(2 * longestText),
    to: z.string().max(1000),
    order: z.enum(shelfOrders),
    most: z.int().min(0),
  }),
  people: byId,
  listPeople: nothing,
  changePerson: z.strictObject({ key: personKey, party: partySchema.nullable() }),
  writeTo: z.strictObject({ key: personKey, door: z.enum(doors) }),
  createDraft: z.strictObject({ door: z.enum(doors) }),
  openDraft: byId,
  leaveDraft: nothing,
  keepDraft: z.strictObject({ draft: draftSchema }),
  settleElsewhere: z.strictObject({ id, version: z.enum(['mine', 'other', 'both']) }),
  duplicateDraft: byId,
  duplicateForAnother: byId,
  splitDraft: z.strictObject({ id, sentences: z.array(sentenceId).min(1).max(longestText).readonly() }),
  deleteDraft: byId,
  listDeleted: nothing,
  restoreDraft: byId,
  emptyTrash: nothing,
  backUp: nothing,
  restoreBackup: nothing,
  eraseAll: nothing,
  chooseFolder: nothing,
  showFolder: nothing,
  changeSettings: preferencesChange,
  encloseFiles: byId,
  missingEnclosed: byId,
  showEnclosed: z.strictObject({ id, file: enclosedSchema.unwrap().shape.file }),
  agree: byId,
  saveDocument: z.strictObject({ id, format: z.enum(['docx', 'pdf']) }),
  saveBadge: z.strictObject({ id, format: z.enum(badgeFormats) }),
  print: byId,
  openMailApp: byId,
  saveMailFile: z.strictObject({ id, attach: z.enum(['docx', 'pdf']) }),
  openWebmail: z.strictObject({ id, webmail: z.enum(webmails) }),
  copyText: z.strictObject({ id, part: z.enum(['subject', 'body']) }),
  showProduced: byId,
  openProduced: byId,
  markSent: z.strictObject({ id, how: z.enum(sendings), on: z.iso.date() }),
  markNotYet: byId,
  markAnswered: z.strictObject({
    id,
    how: z.enum(answerings),
    felt: z.enum(feltAs),
    on: z.iso.date(),
    text: z.string().max(longestText),
  }),
  closeLetter: byId,
  reopenLetter: byId,
  saveReminder: byId,
  followUp: z.strictObject({ id, why: z.enum(followUps) }),
  earlier: byId,
  later: byId,
  checkSpelling: byId,
  suggestSpelling: z.strictObject({ id, word: z.string().min(1).max(60) }),
} satisfies { [K in keyof Bridge]: z.ZodType<Parameters<Bridge[K]>[0]> }
