import type { Enclosed } from './enclosed'
import type { Handwritten } from './handwritten'

/** What `compose` makes and all that the page and the exports read. Parts stand in reading order. */
export type Letter = Readonly<{
  convention: string
  /** BCP 47 tag of the text, for screen readers, Word and PDF. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Who signs, for the properties of a file; may be empty. */
  author: string
  /** The recipient's e-mail address as typed; may be empty or wrong. */
  email: string
  /** What it is called where it has no line of subject: in an e-mail, in the properties of a file. */
  title: string
  page: PageGeometry
  parts: readonly Part[]
  /** The files that go with it. */
  enclosed: readonly Enclosed[]
  /** The pages that were written by hand, of which the parts say the text. */
  handwritten?: Handwritten
}>

/** Paper and margins, in millimetres. */
export type PageGeometry = Readonly<{
  paper: 'letter' | 'a4'
  width: number
  height: number
  margins: Readonly<{ top: number; right: number; bottom: number; left: number }>
  /** Where the recipient stands for the window of an envelope. */
  window?: WindowPlace
  /** How far from the top the sheet is folded, where marks at its edge show it. */
  folds?: readonly number[]
}>

/**
 * Where the recipient stands on the sheet so that the window of an envelope shows it whole, whichever way the sheet slides. In
 * millimetres, from the corner of the sheet.
 */
export type WindowPlace = Readonly<{
  left: number
  top: number
  width: number
  /** Down to here, what stands over or under the recipient could be seen. */
  below: number
  /** Where the sender stands, over the window or beside it, when it comes before the recipient. */
  sender: Readonly<{ left: number; width: number }>
}>

/** Where a block starts: at the margin, or at the middle of the page (the two-alignment layout of the OQLF). */
export type Column = 'start' | 'middle'

/** One block of the letter. `lines` are printed one under the other; `short` is what an e-mail has in their place. */
export type Part =
  | Readonly<{ kind: 'sender'; column: Column; lines: readonly string[] }>
  | Readonly<{ kind: 'date'; column: Column; text: string }>
  | Readonly<{ kind: 'recipient'; column: Column; lines: readonly string[] }>
  | Readonly<{ kind: 'subject'; label: string; sentence: Sentence }>
  | Readonly<{ kind: 'salutation'; sentence: Sentence }>
  | Paragraph
  | Readonly<{ kind: 'closing'; sentence: Sentence; short: string }>
  | Signature
  | Readonly<{ kind: 'enclosures'; lines: readonly string[]; short?: readonly string[] }>

/** The lines under the room for ink. */
export type Signature = Readonly<{
  kind: 'signature'
  column: Column
  lines: readonly string[]
  short: readonly string[]
  /** In the room for ink, the picture of the writer's own signature: the one kept now, or the copy that the letter was sent with. */
  picture?: 'kept' | Enclosed
}>

/** A paragraph of the body; never empty. Its sentences stand apart by a space, unless their language writes none. */
export type Paragraph = Readonly<{
  kind: 'paragraph'
  role: string
  sentences: readonly [Sentence, ...Sentence[]]
  unspaced?: true
  /** It stands right under the one before, as a line or an item does. */
  close?: true
  /** The sign of the list whose item it is: `–`, `•`, `2.` */
  mark?: string
  /** How deep the item stands under others: no more than one deeper than the item before it. */
  level?: number
}>

/** A paragraph that is an item of a list. */
export type Item = Paragraph & Readonly<{ mark: string }>

/** The unit that a writer can change, line breaks in it. Its id comes from what it says, never from its place. */
export type Sentence = Readonly<{
  id: string
  /** Whose words these are; a sentence of the app becomes the writer's once rewritten. */
  origin: 'writer' | 'app'
  text: string
  /** The question it answers, or the role of a phrase. */
  source: string
  /** True when the writer rewrote it on the page. */
  rewritten: boolean
}>

/** Whether a part is an item of a list. */
export function isItem(part: Part): part is Item {
  return part.kind === 'paragraph' && part.mark !== undefined
}

/** How a block stands where the recipient is in a window: in it, before it, first under it, or as ever (null). */
export function atWindow(
  { page, parts }: Pick<Letter, 'page' | 'parts'>,
  index: number,
): 'in-window' | 'before-window' | 'under-window' | null {
  const shown = page.window ? parts.findIndex(({ kind }) => kind === 'recipient') : -1
  if (shown < 0 || index > shown + 1) return null
  if (index === shown) return 'in-window'
  return index < shown ? 'before-window' : 'under-window'
}
