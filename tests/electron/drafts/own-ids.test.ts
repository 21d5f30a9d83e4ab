import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { OwnIds } from '#electron/drafts/own-ids'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const newId = () => crypto.randomUUID()
const idsOf = (found: Awaited<ReturnType<OwnIds['give']>>) => found.map(({ draft }) => draft.id)

async function copied() {
  const folder = await temporaryFolder()
  const draft = makeDraft()
  const found = ['a.twolines', 'b.twolines'].map((name) => ({ path: join(folder, name), draft }))
  return { draft, found, paths: found.map(({ path }) => path) }
}

test('a file copied by hand holds a draft of its own from now on, and the one that is known keeps its id', async () => {
  const { draft, found, paths } = await copied()
  const own = await new OwnIds(newId).give(found, new Map([[draft.id, paths[1] ?? '']]))
  const [copy, first] = idsOf(own)
  expect(first).toBe(draft.id)
  expect(copy).not.toBe(draft.id)
  expect(JSON.parse(await readFile(paths[0] ?? '', 'utf8'))).toEqual({ ...draft, id: copy })
})

test('of two files that nobody knows, the first keeps the id', async () => {
  const { draft, found } = await copied()
  const [first, copy] = idsOf(await new OwnIds(newId).give(found, new Map()))
  expect(first).toBe(draft.id)
  expect(copy).not.toBe(draft.id)
})

test('a copy that cannot be rewritten is given the same id each time it is read', async () => {
  const draft = makeDraft()
  const found = ['a', 'b'].map((name) => ({ path: `/no/such/folder/${name}.twolines`, draft }))
  const ownIds = new OwnIds(newId)
  const ids = idsOf(await ownIds.give(found, new Map()))
  expect(new Set(ids).size).toBe(2)
  expect(idsOf(await ownIds.give(found, new Map()))).toEqual(ids)
})

test.each([
  ['Dropbox', '2026-11-21-club-5f1a7a34 (Copie en conflit de Marie 2026-11-21).twolines'],
  ['Dropbox, in English', "2026-11-21-club-5f1a7a34 (Marie's conflicted copy 2026-11-21).twolines"],
  ['OneDrive', '2026-11-21-club-5f1a7a34-PC-MARIE.twolines'],
  ['Google Drive', '2026-11-21-club-5f1a7a34 (1).twolines'],
  ['Nextcloud', '2026-11-21-club-5f1a7a34 (conflicted copy 2026-11-21 101500).twolines'],
  ['Syncthing', '2026-11-21-club-5f1a7a34.sync-conflict-20261121-101500-ABCDEFG.twolines'],
  ['iCloud', '2026-11-21-club-5f1a7a34 2.twolines'],
])(
  'a copy made by %s is a letter of its own, the same on two computers, and the letter itself keeps its id',
  async (_program, copy) => {
    const draft = makeDraft()
    const other = { ...draft, at: 'why' } as const
    const onOneComputer = async () => {
      const folder = await temporaryFolder()
      const names = [copy, '2026-11-21-club-5f1a7a34.twolines'].toSorted()
      const found = names.map((name) => ({ path: join(folder, name), draft: name === copy ? other : draft }))
      const own = await new OwnIds(newId).give(found, new Map())
      return new Map(own.map(({ path, draft: { id, at } }) => [basename(path), { id, at }]))
    }
    const [one, two] = [await onOneComputer(), await onOneComputer()]
    expect(one.get('2026-11-21-club-5f1a7a34.twolines')).toEqual({ id: draft.id, at: draft.at })
    expect(one.get(copy)?.at).toBe('why')
    expect(one.get(copy)?.id).not.toBe(draft.id)
    expect(two).toEqual(one)
  },
)

test('a copy that is named like one seen before is still a letter of its own', async () => {
  const { draft, found } = await copied()
  const [, { draft: copy } = { draft }] = await new OwnIds(newId).give(found, new Map())
  const again = [...found, { path: found[1]?.path.replace('b.', 'elsewhere-b.') ?? '', draft: copy }]
  const ids = idsOf(await new OwnIds(newId).give(again, new Map()))
  expect(new Set(ids).size).toBe(3)
})
