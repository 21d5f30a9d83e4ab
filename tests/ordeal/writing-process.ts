import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { backedUp, filesToBackUp } from '#electron/keeping/backup'
import { restore } from '#electron/keeping/restore'
import { zipPieces } from '#electron/keeping/write-zip'
import { saveFile } from '#electron/system/save-file'
import { writeWhole } from '#electron/system/write-whole'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { chance } from '#tests/typed-texts'

// What the main process does of a person’s letters, without a window, without end, to be killed at any moment. Each key is told as it is
// pressed, and each save once it is on the disk, with the time.
const [, , activity = '', home = '', seed = '0'] = process.argv
const folder = join(home, 'letters')
const next = chance(Number(seed))

const saying = (draft: Draft, text: string): Draft => ({ ...draft, answers: { what: { kind: 'own', text } } })

/** A letter as long as one is, and the keys that are pressed after it. */
async function type(filling: string): Promise<void> {
  const drafts = new Drafts({
    folder,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    about: () => 'letter',
  })
  const created = await drafts.create('disappointed', 'fr-CA')
  if (created.kind === 'failed') throw new Error(created.problem)
  for (let keys = 1; ; keys += 1) {
    const at = Date.now()
    process.send?.({ kind: 'key', keys, at })
    void keep(drafts, saying(created.draft, `${filling}${'k'.repeat(keys)}`), { keys, at })
    await new Promise((resolve) => setTimeout(resolve, 15 + next() * 75))
  }
}

async function keep(drafts: Drafts, draft: Draft, { keys, at }: Readonly<{ keys: number; at: number }>): Promise<void> {
  const { kind } = await drafts.keep(draft)
  if (kind === 'done') process.send?.({ kind: 'saved', keys, took: Date.now() - at })
}

/** So many letters, each whole. */
async function fill(letters: number): Promise<void> {
  const drafts = Array.from({ length: letters }, (_, index) => saying(makeDraft(), `${index} ${'é'.repeat(4000)}`))
  for (const [index, draft] of drafts.entries()) await writeWhole(join(folder, `${index}.twolines`), draftText(draft))
}

await mkdir(folder, { recursive: true })
if (activity === 'typing') await type('')
if (activity === 'saving') await type('é'.repeat(20_000 - 2000))

const backup = join(home, 'backup.zip')
const letters = 12
const backUp = async () =>
  saveFile(backup, '.zip', async () => zipPieces(backedUp(folder, await filesToBackUp(folder))))
await fill(letters)
if (activity === 'restore') await backUp()
process.send?.({ kind: 'ready', letters })
for (let round = 0; ; round += 1) {
  if (activity === 'backup') await backUp()
  else {
    const target = join(home, `restored-${round}`)
    await mkdir(target)
    await restore(backup, target)
  }
}
