import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OwnIds } from '#electron/own-ids'
import { makeDraft } from '../draft'
import { temporaryFolder } from '../temporary-folder'

const newId = () => crypto.randomUUID()
const idsOf = (found: Awaited<ReturnType<OwnIds['of']>>) => found.map(({ draft }) => draft.id)

async function copied() {
  const folder = await temporaryFolder()
  const draft = makeDraft()
  const found = ['a.twolines', 'b.twolines'].map((name) => ({ path: join(folder, name), draft }))
  return { draft, found, paths: found.map(({ path }) => path) }
}

test('a file copied by hand holds a draft of its own from now on, and the one that is known keeps its id', async () => {
  const { draft, found, paths } = await copied()
  const own = await new OwnIds(newId).of(found, new Map([[draft.id, paths[1] ?? '']]))
  const [copy, first] = idsOf(own)
  expect(first).toBe(draft.id)
  expect(copy).not.toBe(draft.id)
  expect(JSON.parse(await readFile(paths[0] ?? '', 'utf8'))).toEqual({ ...draft, id: copy })
})

test('of two files that nobody knows, the first keeps the id', async () => {
  const { draft, found } = await copied()
  const [first, copy] = idsOf(await new OwnIds(newId).of(found, new Map()))
  expect(first).toBe(draft.id)
  expect(copy).not.toBe(draft.id)
})

test('a copy that cannot be rewritten is given the same id each time it is read', async () => {
  const draft = makeDraft()
  const found = ['a', 'b'].map((name) => ({ path: `/no/such/folder/${name}.twolines`, draft }))
  const ownIds = new OwnIds(newId)
  const ids = idsOf(await ownIds.of(found, new Map()))
  expect(new Set(ids).size).toBe(2)
  expect(idsOf(await ownIds.of(found, new Map()))).toEqual(ids)
})
