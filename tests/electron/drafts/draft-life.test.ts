import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftText } from '#electron/drafts/draft-file'
import { makeDraft } from '#tests/draft'
import { created, draftsIn } from '#tests/kept-drafts'
import { temporaryFolder } from '#tests/temporary-folder'

async function setUp() {
  const folder = await temporaryFolder()
  return { folder, drafts: draftsIn(folder) }
}

describe('a draft that no window has open is not held on to', () => {
  test('after it was deleted, and taken back', async () => {
    const { drafts } = await setUp()
    const draft = await created(drafts)
    await drafts.delete(draft.id)
    await drafts.restore(draft.id)
    expect(await drafts.rename(draft.id, 'Le zoo')).toEqual({ kind: 'done' })
    expect(drafts.keeper.latest(draft.id)).toBeUndefined()
  })

  test('after it could not be opened', async () => {
    const { drafts, folder } = await setUp()
    const other = makeDraft()
    expect(await drafts.open(other.id)).toMatchObject({ kind: 'failed' })
    await writeFile(join(folder, `${other.id}.twolines`), draftText(other))
    await drafts.list()
    expect(await drafts.rename(other.id, 'Le zoo')).toEqual({ kind: 'done' })
    expect(drafts.keeper.latest(other.id)).toBeUndefined()
  })

  test('after a change of what happened to it that comes to nothing', async () => {
    const { drafts, folder } = await setUp()
    const draft = makeDraft()
    await writeFile(join(folder, `${draft.id}.twolines`), draftText(draft))
    await drafts.list()
    expect(await drafts.changeLife(draft.id, () => null)).toEqual({ kind: 'failed', problem: 'unknown' })
    expect(drafts.keeper.latest(draft.id)).toBeUndefined()
  })
})
