import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { draftArgument } from '#electron/drafts/draft-argument'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { openForeign } from '#electron/drafts/foreign-draft'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

const newId = () => crypto.randomUUID()

async function setUp() {
  const outside = await temporaryFolder()
  const folder = join(outside, 'letters')
  await mkdir(folder)
  const drafts = new Drafts({ folder, now: () => '2026-11-21T12:00:00.000Z', newId, about: () => 'letter', delay: 0 })
  const put = async (name: string, draft: Draft) => {
    const path = join(outside, name)
    await writeFile(path, draftText(draft))
    return path
  }
  return { outside, folder, drafts, put, open: (path: string) => openForeign(path, drafts, newId) }
}

test('a file from outside comes in as a copy, and stays where it was', async () => {
  const { outside, folder, put, open } = await setUp()
  const draft = makeDraft()
  const path = await put('from-a-friend.twolines', draft)
  expect(await open(path)).toEqual({ kind: 'done', draft })
  expect(await readdir(folder)).toEqual([expect.stringMatching(/\.twolines$/)])
  expect(await readFile(path, 'utf8')).toBe(draftText(draft))
  expect(await readdir(outside)).toEqual(['from-a-friend.twolines', 'letters'])
})

test('the same file again opens the same draft', async () => {
  const { folder, put, open } = await setUp()
  const draft = makeDraft()
  const path = await put('from-a-friend.twolines', draft)
  await open(path)
  expect(await open(path)).toEqual({ kind: 'done', draft })
  expect(await readdir(folder)).toHaveLength(1)
})

test('a child’s letter that comes in is agreed to here, whatever the file says, and opens again as it is', async () => {
  const { folder, drafts, put, open } = await setUp()
  const draft = makeDraft({ register: 'child', agreed: { on: '2026-11-20T12:00:00.000Z', letter: '1abc' } })
  const path = await put('from-a-friend.twolines', draft)
  expect(await open(path)).toMatchObject({ kind: 'done', draft: { agreed: null } })
  const agreed = { on: '2026-11-21T12:00:00.000Z', letter: '2def' }
  await drafts.agree(draft.id, agreed)
  expect(await open(path)).toMatchObject({ kind: 'done', draft: { id: draft.id, agreed } })
  await drafts.keeper.flush()
  expect(await readdir(folder)).toHaveLength(1)
})

test('a file that says something else under a known id does not replace the draft', async () => {
  const { folder, drafts, put, open } = await setUp()
  const mine = makeDraft()
  await drafts.add(mine)
  const theirs = { ...mine, answers: { what: { kind: 'own', text: 'Autre chose.' } } } as const
  const outcome = await open(await put('theirs.twolines', theirs))
  expect(outcome).toMatchObject({ kind: 'done', draft: { answers: theirs.answers } })
  expect(outcome.kind === 'done' && outcome.draft.id !== mine.id).toBe(true)
  expect(await readdir(folder)).toHaveLength(2)
  expect(await drafts.open(mine.id)).toEqual({ kind: 'done', draft: mine })
})

test('a file of the folder is opened there, through a link too', async () => {
  const { outside, folder, drafts, open } = await setUp()
  const draft = makeDraft()
  await drafts.add(draft)
  const [name = ''] = await readdir(folder)
  await symlink(join(folder, name), join(outside, 'desktop-link.twolines'))
  expect(await open(join(folder, name))).toEqual({ kind: 'done', draft })
  expect(await open(join(outside, 'desktop-link.twolines'))).toEqual({ kind: 'done', draft })
  expect(await readdir(folder)).toHaveLength(1)
})

test('a copy made in the folder opens as the copy', async () => {
  const { folder, drafts, open } = await setUp()
  const draft = makeDraft()
  await drafts.add(draft)
  const [name = ''] = await readdir(folder)
  await copyFile(join(folder, name), join(folder, 'z-copy.twolines'))
  const outcome = await open(join(folder, 'z-copy.twolines'))
  expect(outcome).toMatchObject({ kind: 'done', draft: { answers: draft.answers } })
  expect(outcome.kind === 'done' && outcome.draft.id !== draft.id).toBe(true)
})

test('what is no draft is refused by name: left where it is outside, set aside in the folder', async () => {
  const { outside, folder, open } = await setUp()
  for (const path of [join(outside, 'photo.twolines'), join(folder, 'broken.twolines')])
    await writeFile(path, '\u0089PNG')
  expect(await open(join(outside, 'photo.twolines'))).toEqual({
    kind: 'failed',
    problem: 'unreadable',
    name: 'photo.twolines',
  })
  expect(await open(join(folder, 'broken.twolines'))).toEqual({
    kind: 'failed',
    problem: 'unreadable',
    name: 'broken.twolines',
  })
  expect(await readdir(folder)).toEqual(['set-aside'])
  expect(await readdir(outside)).toEqual(['letters', 'photo.twolines'])
})

test('a file of a newer version and one that is not there are told apart', async () => {
  const { outside, open } = await setUp()
  await writeFile(join(outside, 'new.twolines'), '{"version": 2}')
  expect(await open(join(outside, 'new.twolines'))).toMatchObject({ problem: 'newer-version', name: 'new.twolines' })
  expect(await open(join(outside, 'none.twolines'))).toMatchObject({ problem: 'not-found', name: 'none.twolines' })
})

test.each<[string, readonly string[], string | null]>([
  ['a path', ['two-lines', '/home/a/été.twolines'], '/home/a/été.twolines'],
  ['a name, where the command was given', ['two-lines', 'letter.twolines'], '/here/letter.twolines'],
  ['capitals', ['two-lines', 'LETTER.TWOLINES'], '/here/LETTER.TWOLINES'],
  ['an address', ['two-lines', pathToFileURL('/home/a b.twolines').href], '/home/a b.twolines'],
  ['after switches and the app itself', ['electron', '--no-sandbox', '.', 'a.twolines'], '/here/a.twolines'],
  ['no file', ['two-lines', '--inspect'], null],
  ['a switch that ends like a file', ['two-lines', '--user-data-dir=a.twolines'], null],
  ['another kind of file', ['two-lines', 'letter.docx'], null],
  ['an address of elsewhere', ['two-lines', 'file://server%00/a.twolines'], null],
  ['the program itself', ['/opt/app.twolines'], null],
])('the command line names a draft: %s', (_name, args, expected) => {
  expect(draftArgument(args, '/here')).toBe(expected)
})
