import type { Draft } from '#letter/draft/draft'
import { plainLetters } from '#letter/text/folded'
import { today } from '../system/clock'
import { draftExtension } from './draft-name'

/** A text as a part of a file name that every system and every mail program takes: plain letters, digits, hyphens. */
export function slug(text: string, longest = 40): string {
  const plain = plainLetters(text.slice(0, longestRead))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return trimmed(plain.slice(0, longest), /^-+|-+$/g)
}

/** The name of a draft's file: its day where the person is, what it is about, the beginning of its id. */
export function draftFileName(draft: Draft, about: string, idLength = 8): string {
  const words = [today(new Date(draft.changed)), slug(about), draft.id.slice(0, idLength)]
  return words.filter((word) => word !== '').join('-') + draftExtension
}

/** The name suggested for a document: "Letter - Club des Pongistes - 2026-11-21", without extension. */
export function documentName(kind: string, about: string, day: string): string {
  const words = [kind, about, day].map((word) => readable(word))
  return words.filter((word) => word !== '').join(' - ')
}

// What is beyond stands in no name.
const longestRead = 400

function readable(text: string): string {
  const plain = plainLetters(text.slice(0, longestRead)).replace(/[^A-Za-z0-9]+/g, (gap) =>
    /^['’-]$/.test(gap) ? '-' : ' ',
  )
  return trimmed(plain.slice(0, 60), /^[ -]+|[ -]+$/g)
}

function trimmed(text: string, ends: RegExp): string {
  return text.replace(ends, '')
}
