import * as z from 'zod'
import { badgeSchema } from './badge'
import { answerings, feltAs, followUps, longestTracking, sendings } from './correspondence'
import { draftVersion } from './draft-version'
import { enclosedSchema } from '../parts/enclosed'
import { handwrittenSchema } from '../parts/handwritten'
import { letterSchema } from '../parts/letter-schema'
import { signaturePicture } from '../parts/signature-picture'
import {
  longestLeftWord,
  longestPupil,
  longestRemarkId,
  longestSentenceId,
  longestText,
  longestTitle,
  mostDismissed,
  mostEdits,
  mostEnclosed,
  mostLinesRead,
} from '../text/limits'
import { genders, gravities, lengths, registers, signings, tones, variations, voices } from './manner'
import { doors, questionIds } from './questions'

const text = z.string().max(longestText)
const name = z.string().max(60)
const day = z.union([z.literal(''), z.iso.date()])
const moment = z.iso.datetime()

/** The schema of the id of a sentence. */
export const sentenceId = z.string().max(longestSentenceId)

// Counted before any of them is looked at: hundreds of thousands would hold the app for seconds.
function bounded<T extends z.ZodType>(record: T) {
  return z.preprocess((value, context) => {
    const isTooMuch = typeof value === 'object' && value !== null && Object.keys(value).length > mostEdits
    if (isTooMuch) context.addIssue({ code: 'custom', message: 'Too many' })
    return value
  }, record)
}

/** The schema of a party. */
export const partySchema = z
  .object({
    name: text,
    courtesy: z.enum(['none', 'feminine', 'masculine']),
    role: text,
    organisation: text,
    street: text,
    city: text,
    region: text,
    postalCode: text,
    email: text,
    phone: text,
    /** Of the address, an ISO code; empty for the country of the letter's convention. */
    country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]).default(''),
    /** Whether the fields of the address are printed as they were typed, a line each, in no other order. */
    asTyped: z.boolean().default(false),
  })
  .readonly()
/** The writer, the helper or the recipient; every field may be empty. */
export type Party = z.infer<typeof partySchema>

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('frame'), frame: name, text }).readonly(),
  z.object({ kind: z.literal('own'), text }).readonly(),
  z.object({ kind: z.literal('choice'), choice: name, text }).readonly(),
  z
    .object({
      kind: z.literal('moment'),
      date: day,
      until: day,
      time: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]),
      place: text,
    })
    .readonly(),
  /** What the letter is about, as its subject says it, and the number by which it is filed there. */
  z.object({ kind: z.literal('matter'), matter: text, reference: text }).readonly(),
])
/** What the writer gave to a question, exactly as typed. A choice is said by a phrase of the app; `text` goes on after it. */
export type Answer = z.infer<typeof answerSchema>
/** The answer to what it is about: the words of the subject, and a reference; each may be empty. */
export type Matter = Extract<Answer, { kind: 'matter' }>
/** The answer to a question of text: a beginning completed, own words, or a card with words after it. */
export type TextAnswer = Exclude<Answer, Moment | Matter>
/** The answer to when and where: a day or several, an hour, a place; each may be empty. */
export type Moment = Extract<Answer, { kind: 'moment' }>

const editSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rewritten'), text, was: text }).readonly(),
  z.object({ kind: z.literal('reworded'), variant: z.int().min(0).max(1000), was: text }).readonly(),
  z.object({ kind: z.literal('removed'), was: text }).readonly(),
])
/** A writer's change to one sentence; `was` is the sentence as composed when it was changed. A reworded one takes another phrase. */
export type Edit = z.infer<typeof editSchema>

/** The ways a letter leaves. */
export const exits = ['docx', 'pdf', 'print', 'mail-app', 'mail-file', 'gmail', 'outlook', 'copy'] as const
/** A way in which a letter leaves. */
export type Exit = (typeof exits)[number]

const eventSchema = z.discriminatedUnion('kind', [
  /** `copy`: of another letter to the same people. */
  z.object({ kind: z.literal('created'), on: moment, copy: z.boolean().optional() }).readonly(),
  z.object({ kind: z.literal('left'), how: z.enum(exits), on: moment }).readonly(),
  /** The writer says that it is sent; the letter is kept as it was that day. */
  z
    .object({
      kind: z.literal('sent'),
      how: z.enum(sendings),
      on: z.iso.date(),
      /** That it went by registered mail, with the number by which the post office follows it; the number may be empty. */
      registered: z
        .object({ number: z.string().max(longestTracking) })
        .readonly()
        .exactOptional(),
      /** The day by which it asks for something. */
      by: z.iso.date().optional(),
      /** Signed by a copy of its own or by hand: no file may ask for the signature of whoever opens it. */
      letter: letterSchema.refine((letter) => signaturePicture(letter) !== 'kept'),
    })
    .readonly(),
  /** Asked whether it was sent, the writer said not yet: nothing is asked again for that. */
  z.object({ kind: z.literal('not-yet'), on: moment }).readonly(),
  z
    .object({
      kind: z.literal('answered'),
      how: z.enum(answerings),
      felt: z.enum(feltAs),
      on: z.iso.date(),
      text,
      /** The file in which it came, kept beside the draft. */
      file: enclosedSchema.optional(),
    })
    .readonly(),
  z.object({ kind: z.literal('closed'), on: moment }).readonly(),
  /** Closed too soon: the letter is again where it was. */
  z.object({ kind: z.literal('reopened'), on: moment }).readonly(),
])
/** One thing that happened to a letter, in its history. */
export type DraftEvent = z.infer<typeof eventSchema>

const pupilSchema = z
  .object({
    /** The same in all the letters of a class. */
    class: z.uuid(),
    /** What the adult calls the class. */
    title: z.string().max(longestTitle),
    name: z.string().max(longestPupil),
    /** Its place in the list of the class, from 0. */
    place: z.int().min(0).max(9999),
    /** What the adult left for the child to read; empty for none. */
    word: z.string().max(longestLeftWord),
  })
  .readonly()
/** Whose letter of a class a draft is. */
export type Pupil = z.infer<typeof pupilSchema>

const draftObject = z.object({
  version: z.literal(draftVersion),
  id: z.uuid(),
  door: z.enum(doors),
  convention: z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/),
  register: z.enum(registers),
  voice: z.enum(voices).default('I'),
  /** The first name of the child for whom a parent speaks, or what the parent calls it. */
  childName: text.default(''),
  gender: z.enum(genders).default('neutral'),
  length: z.enum(lengths).default('full'),
  tone: z.enum(tones).default('plain'),
  gravity: z.enum(gravities).default('hard'),
  /** Which of the app's phrases come first, where several fit: 0 for the usual ones, another number for a letter of its own or of a class. */
  variation: z
    .int()
    .min(0)
    .max(2 * variations - 1)
    .default(0),
  writer: partySchema,
  helper: partySchema,
  recipient: partySchema,
  at: z.union([z.enum(questionIds), z.literal('send')]),
  answers: z.partialRecord(z.enum(questionIds), answerSchema).readonly(),
  edits: bounded(z.record(sentenceId, editSchema).readonly()),
  /** Sentences moved on the page: each stands before another, or at the end of the body (null). */
  moves: bounded(z.record(sentenceId, sentenceId.nullable()).readonly()).default({}),
  /** What goes with the letter, and who else receives it: one a line. */
  enclosures: text.default(''),
  copies: text.default(''),
  /** How the letter read when it was kept, and the day of that; null in a draft of before this was kept, and no line in one that begins. */
  reads: z
    .object({ on: day, lines: z.array(text).max(mostLinesRead).readonly() })
    .readonly()
    .nullable()
    .default(null),
  /** Who signs with the writer: a name a line. */
  signers: text.default(''),
  /** The files that go with it, in their order. */
  enclosed: z.array(enclosedSchema).max(mostEnclosed).readonly().default([]),
  /** The pages that were written by hand and are the letter on paper; null for a letter that is printed. */
  handwritten: handwrittenSchema.nullable().default(null),
  /** For the envelope: whether the recipient stands for its window, and whether marks show where to fold. */
  envelope: z.object({ window: z.boolean(), folds: z.boolean() }).readonly().default({ window: false, folds: false }),
  /** Whether the room over the writer's name is for ink, or has the picture of the writer's own signature. */
  signature: z.enum(signings).default('ink'),
  /** Whether the helper's name stands under the writer's. */
  coSigned: z.boolean().default(true),
  /** What its writer calls it in the list; empty where it goes by its recipient and subject. It is in no letter. */
  called: z.string().max(longestTitle).default(''),
  /** When an adult agreed that a child's letter may leave, and to which letter: `letter/parent/agreement.ts`. */
  agreed: z.object({ on: moment, letter: name }).readonly().nullable().default(null),
  /** Whose letter of a class this is; null where it is of none. */
  pupil: pupilSchema.nullable().default(null),
  /** The letter that this one comes after: its draft, its date and subject, what it asked, and the day of the answer. */
  follows: z
    .object({
      draft: z.uuid(),
      why: z.enum(followUps),
      sent: z.iso.date(),
      subject: text,
      asked: text,
      /** What happened, in the words of the first letter. */
      happened: text.default(''),
      /** Whether that is a request of the writer's, or only the hope for a reply. */
      asks: z.enum(['request', 'reply']).default('request'),
      answered: day,
      /** The number of that letter, where it went by registered mail. */
      tracking: z.string().max(longestTracking).exactOptional(),
      /** The day of the very first letter, where that one was a second. */
      first: z.iso.date().exactOptional(),
    })
    .readonly()
    .nullable()
    .default(null),
  /** What the person thanked can keep and show; null for none. */
  badge: badgeSchema.nullable().default(null),
  /** Remarks of the check that the writer has read and let be. */
  dismissed: z.array(z.string().max(longestRemarkId)).max(mostDismissed).readonly().default([]),
  history: z.array(eventSchema).max(10_000).readonly(),
  changed: moment,
})

/** What happened to a draft: its history, an adult's agreement, its name in the list, the pupil of a class whose it is, the time of its last change. */
const lifeKeys = { history: true, agreed: true, called: true, pupil: true, changed: true } as const

/** A draft as kept in its file, any text of at most `longestText` units. Unknown keys are dropped. */
export const draftSchema = draftObject.readonly()
/** What is written in a draft, and can be undone. */
export const wordsSchema = draftObject.omit(lifeKeys).readonly()

/** What is written in a draft: the window's, undone and redone there. */
export type Words = z.infer<typeof wordsSchema>
/** What happened to a draft: the main process's, which tells the window of it. */
export type Life = Readonly<Pick<z.infer<typeof draftObject>, keyof typeof lifeKeys>>
/** Everything saved about one letter. */
export type Draft = Words & Life

/** That an adult agreed to a letter. */
export type Agreement = NonNullable<Draft['agreed']>
