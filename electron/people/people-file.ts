import { join } from 'node:path'
import * as z from 'zod'
import { partySchema } from '#letter/draft/draft'
import { largestFile, parseJson } from '../drafts/draft-file'
import { moveInto } from '../system/paths'
import type { Outcome } from '../bridge/outcome'
import { ownFolders, peopleFile } from '../drafts/own-files'
import { failed, problemOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'
import { writeWhole } from '../system/write-whole'

const version = 1

/** More names than anybody was ever given. */
export const mostKeys = 1000

const changeSchema = z
  .object({
    /** By what this person is known in the letters, the newest name first. */
    keys: z.array(z.string().max(500)).min(1).max(mostKeys).readonly(),
    /** The details to offer; null for somebody who is not offered any more. */
    party: partySchema.nullable(),
    changed: z.iso.datetime(),
  })
  .readonly()
/** What the person changed about somebody written to. */
export type PersonChange = z.infer<typeof changeSchema>

const fileSchema = z.object({ version: z.literal(version), people: z.array(changeSchema).max(20_000).readonly() })

/** What a file of people holds. A broken one holds nothing, and stays until something is written in its place. */
type PeopleFile = Readonly<{ changes: readonly PersonChange[]; isBroken: boolean }>

/** What was changed about the people written to from a folder of drafts. */
export async function readPeople(folder: string): Promise<Outcome<PeopleFile>> {
  const path = join(folder, peopleFile)
  try {
    const bytes = await readRegularFile(path, largestFile)
    return typeof bytes === 'string' ? failed(bytes, peopleFile) : parsePeople(bytes)
  } catch (error) {
    const problem = problemOf(error)
    return problem === 'folder-gone' ? { kind: 'done', changes: [], isBroken: false } : failed(problem, peopleFile)
  }
}

/** What the bytes of a file of people say. */
export function parsePeople(bytes: Uint8Array): Outcome<PeopleFile> {
  const content = parseJson(bytes)
  if (newerSchema.safeParse(content).success) return failed('newer-version', peopleFile)
  const parsed = fileSchema.safeParse(content)
  return { kind: 'done', changes: parsed.data?.people ?? [], isBroken: !parsed.success }
}

/** Writes what was changed about people, whole or not at all. A file that was broken is set aside first. */
export async function writePeople(folder: string, { changes, isBroken }: PeopleFile): Promise<Outcome> {
  const path = join(folder, peopleFile)
  try {
    if (isBroken) await moveInto(path, join(folder, ownFolders.setAside))
    await writeWhole(path, `${JSON.stringify({ version, people: changes }, null, 2)}\n`)
    return { kind: 'done' }
  } catch (error) {
    return failed(problemOf(error), peopleFile)
  }
}

const newerSchema = z.object({ version: z.int().min(version + 1) })
