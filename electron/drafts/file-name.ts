import type { Draft } from '#letter/draft/draft'
import { plainLetters } from '#letter/text/folded'
import { today } from '../system/clock'
import { notDevice, safeName } from '../system/safe-name'
import { draftExtension } from './draft-name'

/** A text as a part of the name of a file that travels: plain letters, small, and figures, with hyphens between. */
export function slug(text: string, longest = 40): string {
  const plain = plainLetters(text.slice(0, longestRead))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, longest).replace(/^-+|-+$/g, '')
}

/** The name of a draft's file: its day where the person is, what it is about in the letters of its own alphabet, the beginning of its id. */
export function draftFileName(draft: Draft, about: string, idLength = 8): string {
  const said = safeName(about, 80).toLowerCase().replaceAll(' ', '-')
  const words = [today(new Date(draft.changed)), said, draft.id.slice(0, idLength)]
  return words.filter((word) => word !== '').join('-') + draftExtension
}

/** The name suggested for a document: "Lettre - Fédération de tennis - 2026-11-21", without extension. */
export function documentName(kind: string, about: string, day: string): string {
  return [kind, about, day]
    .map((word) => safeName(word))
    .filter((word) => word !== '')
    .join(' - ')
}

/** A name as every mail program reads it: plain letters and figures, with spaces and hyphens between; empty where none is left. */
export function mailName(name: string): string {
  const plain = plainLetters(name.slice(0, longestRead)).replace(/[^A-Za-z0-9]+/g, (gap) =>
    /^['’-]$/.test(gap) ? '-' : ' ',
  )
  return notDevice(plain.slice(0, longestMailName).replace(/^[ -]+|[ -]+$/g, ''))
}

const longestMailName = 120
// What is beyond stands in no name.
const longestRead = 400
