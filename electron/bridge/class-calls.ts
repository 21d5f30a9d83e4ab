import * as z from 'zod'
import { partySchema, type Pupil } from '#letter/draft/draft'
import type { PupilState } from '#letter/draft/pupil-state'
import { doors } from '#letter/draft/questions'
import { longestLeftWord, longestPupil, longestText, longestTitle, mostPupils } from '#letter/text/limits'
import { ask, id, nothing } from './call'
import type { Cancelled, Outcome, Produced } from './outcome'
import type { Missing } from './sending-calls'

/** The orders in which the letters of a class are read and printed: that of the list, or by first name. */
export const classOrders = ['list', 'name'] as const
/** An order in which the letters of a class are read and printed. */
export type ClassOrder = (typeof classOrders)[number]

/** The letter of one pupil, as the adult sees it in the list of the class. */
export type PupilLetter = Pupil & Readonly<{ id: string; state: PupilState; changed: string }>

/** The letters of a class, in the order of its list. */
export type ClassLetters = Readonly<{ class: string; title: string; letters: readonly PupilLetter[] }>

/** What is made of a class: how many letters, the first names of those whose letter is not in it, not being agreed to, or since a page or a picture of it is `gone` or changed, and the enclosures that were gone. */
type ClassLeft = Missing & Readonly<{ letters: number; held: readonly string[]; gone?: readonly string[] }>
/** A file, or a folder of files, that is made of a class, and where it is. */
export type ClassProduced = Produced & ClassLeft

const title = z.string().max(longestTitle)
const pupil = z.string().min(1).max(longestPupil)
const pupils = z.array(pupil).min(1).max(mostPupils).readonly()
const byClass = z.strictObject({ class: id })
const order = z.enum(classOrders)
const classDoings = ['class-making', 'class-file'] as const

/** How far the letters of a class are, made or printed, where that takes longer than a second. */
export type ClassProgress = Readonly<{ what: (typeof classDoings)[number]; done: number; total: number }>

/** What the window asks of the letters of a class. */
export const classCalls = {
  /** Asks for a list of names; answers its text, whatever its encoding, and its name. A document of a spreadsheet is no text, and is only named. */
  openClassList: ask(nothing).answers<
    Outcome<{ text: string; name: string }> | Readonly<{ kind: 'document'; name: string }> | Cancelled
  >(),
  /** Makes a letter in child mode for each pupil, all to one recipient through one door. `school` is whom to answer. */
  makeClass: ask(
    z.strictObject({
      title,
      pupils,
      /** The names that the list has twice or more: theirs are numbered, and signed without the number. */
      doubles: z.array(z.string().max(longestPupil)).max(mostPupils).readonly(),
      door: z.enum(doors),
      recipient: partySchema,
      school: partySchema,
      matter: z.string().max(longestText),
    }),
  ).answers<Outcome<ClassLetters> | Cancelled>(),
  /** The letters of a class, as they are on the disk now. */
  listClass: ask(byClass).answers<Outcome<ClassLetters>>(),
  /** Leaves a word to the pupil of a letter, which the child reads over its question; none where it is empty. */
  leaveWord: ask(z.strictObject({ id, word: z.string().max(longestLeftWord) })).answers<Outcome>(),
  /** Adds a pupil to a class, with the recipient, the school and the matter of most of its letters; a name that it has is numbered. Answers the name that it got. */
  addPupil: ask(z.strictObject({ class: id, name: pupil })).answers<Outcome<{ name: string }>>(),
  /** Corrects the name of a pupil in the class; one that another has is numbered. Answers the name that it got, and how that is signed; the letter is signed as it was. */
  renamePupil: ask(z.strictObject({ id, name: pupil })).answers<Outcome<{ name: string; signed: string }>>(),
  /** Moves all the letters of a class to the trash. */
  removeClass: ask(byClass).answers<Outcome>(),
  /** Takes back the letters of a class from the trash. */
  restoreClass: ask(byClass).answers<Outcome>(),
  /** Asks where to save, then makes of the letters that an adult agreed to one document, or one file each where `apart`. */
  saveClass: ask(z.strictObject({ class: id, format: z.enum(['pdf', 'docx']), order, apart: z.boolean() })).answers<
    Outcome<ClassProduced> | Cancelled
  >(),
  /** Prints the letters of a class that an adult agreed to. */
  printClass: ask(z.strictObject({ class: id, order })).answers<Outcome<ClassLeft> | Cancelled>(),
  /** Prints the page that tells an adult what to do before, during and after. */
  printClassGuide: ask(nothing).answers<Outcome | Cancelled>(),
  /** Stops the letters of a class that are being made, of which none stays, or their file. */
  stopClass: ask(z.strictObject({ what: z.enum(classDoings) })).answers<void>(),
  /** Shows in its folder the file that was made of a class. */
  showClassFile: ask(byClass).answers<Outcome>(),
}
