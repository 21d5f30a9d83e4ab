import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { putEnclosed } from '#electron/drafts/enclosed-files'
import { created, draftsIn, reopened, said } from '#tests/kept-drafts'
import { canMount, hold, lock, smallDisk } from '#tests/small-disk'
import { temporaryFolder } from '#tests/temporary-folder'

describe.runIf(canMount)('on a small disk', () => {
  test('that fills up, the last saved words stay, and the next ones are saved once there is room', async () => {
    const folder = await smallDisk(64)
    const drafts = draftsIn(folder)
    const draft = await created(drafts, { answers: said('Avant.') })
    await writeFile(join(folder, 'film'), 'x'.repeat(50_000))
    const long = said('Après. '.repeat(2000))
    expect(await drafts.keep({ ...draft, answers: long })).toEqual({ kind: 'failed', problem: 'disk-full' })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: said('Avant.') })
    expect(drafts.keeper.unsaved()).toMatchObject([{ id: draft.id, answers: long }])

    await rm(join(folder, 'film'))
    expect(await drafts.keep({ ...draft, answers: long })).toEqual({ kind: 'done' })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: long })
  })

  test('that is locked, drafts are read, and changing one is refused', async () => {
    const folder = await smallDisk(64)
    const draft = await created(draftsIn(folder))
    await writeFile(join(folder, 'broken.twolines'), 'nothing')
    lock(folder)
    const drafts = draftsIn(folder)
    expect(await drafts.list()).toMatchObject({
      drafts: [{ id: draft.id }],
      setAside: [],
      passedOver: [{ kind: 'failed', problem: 'unreadable', name: 'broken.twolines' }],
      problem: null,
    })
    await drafts.open(draft.id)
    expect(await drafts.keep({ ...draft, answers: said('Non.') })).toEqual({ kind: 'failed', problem: 'not-allowed' })
  })
})

test.runIf(canMount)(
  'what goes with a letter comes along to the folder that is chosen when its own is locked',
  async () => {
    const [folder, other] = [await smallDisk(64), await temporaryFolder()]
    const drafts = draftsIn(folder)
    const bill = { file: 'bill-0a1b2c3d.pdf', name: 'Bill', size: 3, picture: null }
    const draft = await created(drafts, { enclosed: [bill] })
    await putEnclosed(folder, draft.id, bill.file, Buffer.from('abc'))
    lock(folder)
    await drafts.keep({ ...draft, answers: said('Ailleurs, alors.') })
    await drafts.moveTo(other)
    expect(await reopened(other, draft.id)).toMatchObject({ answers: said('Ailleurs, alors.'), enclosed: [bill] })
    expect(await readFile(join(other, 'enclosures', draft.id, bill.file), 'utf8')).toBe('abc')
  },
)

test.runIf(canMount)(
  'a file that another program holds is told; the words are kept, and saved once it lets go',
  async () => {
    const folder = await temporaryFolder()
    const drafts = draftsIn(folder)
    const draft = await created(drafts)
    const [name = ''] = await readdir(folder)
    const release = hold(join(folder, name))
    const next = { ...draft, answers: said('Pendant ce temps.') }
    expect(await drafts.keep(next)).toEqual({ kind: 'failed', problem: 'in-use' })
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: draft.answers })
    release()
    expect(await drafts.keeper.flush()).toEqual([])
    expect(await reopened(folder, draft.id)).toMatchObject({ answers: next.answers })
    expect(await readdir(folder)).toEqual([name])
  },
)
