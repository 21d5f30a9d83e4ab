import { isDeepStrictEqual } from 'node:util'
import { draftSchema, type Draft } from '#letter/draft/draft'
import { draftVersion } from '#letter/draft/draft-version'
import { lifeOf } from '#letter/draft/words-and-life'
import { languages } from '#locales/registry'
import type { Problem } from '../bridge/outcome'
import { problemOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'

/** More than the fullest draft there can be by hand; a larger file is not even parsed. */
export const largestFile = 16 * 1024 * 1024

/** What reading one file gave: a draft, something that is none, or an error that says nothing about the content. */
export type DraftReading =
  | Readonly<{ kind: 'draft'; draft: Draft }>
  | Readonly<{ kind: 'invalid' }>
  | Readonly<{ kind: 'unread'; problem: Problem }>

/** Reads one file as untrusted input: a regular file, of a sane size, in UTF-8, that passes the schema. */
export async function readDraftFile(path: string): Promise<DraftReading> {
  try {
    const bytes = await readRegularFile(path, largestFile)
    return typeof bytes === 'string' ? { kind: 'unread', problem: bytes } : parseDraft(bytes)
  } catch (error) {
    return { kind: 'unread', problem: problemOf(error) }
  }
}

/** The draft in a file's bytes. */
export function parseDraft(bytes: Uint8Array): DraftReading {
  const content = parseJson(bytes)
  if (isNewer(content)) return { kind: 'unread', problem: 'newer-version' }
  const parsed = draftSchema.safeParse(content)
  if (!parsed.success) return { kind: 'invalid' }
  // A convention that no language has yet must come from a version that has it.
  if (!languages.has(parsed.data.convention)) return { kind: 'unread', problem: 'newer-version' }
  return { kind: 'draft', draft: parsed.data }
}

/** A draft as its file holds it: readable by eye, ended by a line feed. */
export function draftText(draft: Draft): string {
  const text = `${JSON.stringify(draft, null, 2)}\n`
  if (Buffer.byteLength(text) > largestFile) {
    throw Object.assign(new Error('The draft is too large to be read back'), { code: 'EFBIG' })
  }
  return text
}

/** Whether two drafts say the same thing: the question that is shown (`at`), how it read and the time of the last change do not count. */
export function isSameVersion(one: Draft, other: Draft): boolean {
  return isDeepStrictEqual({ ...one, at: other.at, reads: other.reads, changed: other.changed }, other)
}

/** Whether the same is written in two drafts, whatever happened to them. */
export function hasSameWords(one: Draft, other: Draft): boolean {
  return isSameVersion({ ...one, ...lifeOf(other) }, other)
}

/** What a file in JSON says; undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isNewer(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || !('version' in content)) return false
  return Number.isInteger(content.version) && Number(content.version) > draftVersion
}
