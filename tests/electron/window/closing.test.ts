import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isSafeToClose, type ClosingNeeds } from '#electron/window/closing'
import { Drafts } from '#electron/drafts/drafts'
import { makeDraft } from '#tests/draft'
import { temporaryFolder } from '#tests/temporary-folder'

vi.mock('electron', () => ({}))

/** A draft whose last words can't be saved: its folder is gone. */
async function setUp() {
  const parent = await temporaryFolder()
  const folder = join(parent, 'letters')
  await mkdir(folder)
  const now = () => '2026-11-21T12:00:00.000Z'
  const drafts = new Drafts({ folder, now, newId: () => crypto.randomUUID(), about: () => 'letter', delay: 0 })
  const draft = makeDraft()
  await drafts.add(draft)
  await rm(folder, { recursive: true })
  void drafts.keep({ ...draft, answers: { what: { kind: 'own', text: 'Derniers mots' } } })
  const ask = vi.fn<ClosingNeeds['ask']>()
  const askWhere = vi.fn<ClosingNeeds['askWhere']>()
  return { parent, folder, drafts, ask, askWhere }
}

test('nothing is asked when everything can be saved', async () => {
  const { folder, drafts, ask, askWhere } = await setUp()
  await mkdir(folder)
  expect(await isSafeToClose({ drafts, ask, askWhere })).toBe(true)
  expect(ask).not.toHaveBeenCalled()
  expect(await readdir(folder)).toHaveLength(1)
})

test('words that can not be saved keep the window open, unless the person lets them go', async () => {
  const { drafts, ask, askWhere } = await setUp()
  ask.mockResolvedValueOnce('stay').mockResolvedValueOnce('quit')
  expect(await isSafeToClose({ drafts, ask, askWhere })).toBe(false)
  expect(await isSafeToClose({ drafts, ask, askWhere })).toBe(true)
  expect(ask).toHaveBeenCalledWith('folder-gone')
})

test('they can be saved elsewhere, in a file that opens again', async () => {
  const { parent, drafts, ask, askWhere } = await setUp()
  ask.mockResolvedValue('save-as')
  askWhere.mockImplementation((name) => Promise.resolve(join(parent, name)))
  expect(await isSafeToClose({ drafts, ask, askWhere })).toBe(true)
  const [name = ''] = await readdir(parent)
  expect(name).toMatch(/\.twolines$/)
  expect(await readFile(join(parent, name), 'utf8')).toContain('Derniers mots')
})

test('giving up, or a place that fails too, asks again', async () => {
  const { parent, drafts, ask, askWhere } = await setUp()
  ask.mockResolvedValueOnce('save-as').mockResolvedValueOnce('save-as').mockResolvedValueOnce('stay')
  askWhere.mockResolvedValueOnce(null).mockResolvedValueOnce(join(parent, 'gone', 'a.twolines'))
  expect(await isSafeToClose({ drafts, ask, askWhere })).toBe(false)
  expect(ask).toHaveBeenCalledTimes(3)
})
