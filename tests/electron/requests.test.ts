import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Opened } from '#electron/bridge/drafts-calls'
import type { RequestsNeeds } from '#electron/requests'
import type { Draft } from '#letter/draft/draft'
import { makeDraft } from '../draft'
import { twoStories } from '../letter/check/long-answers'
import { remarksOn } from '../letter/check/remarks-on'
import { canMount, smallDisk } from '../small-disk'
import { temporaryFolder } from '../temporary-folder'
import { usualSettings } from '../usual-settings'
import { done, setUp } from './set-up-requests'

function secondStory(draft: Draft): readonly string[] {
  const change = remarksOn(draft).find(({ reason }) => reason === 'two-letters')?.change
  return change?.kind === 'split' ? change.sentences : []
}

test('the first start shows the doors, in the language of the system', async () => {
  const { requests, folder } = await setUp()
  expect(await requests.start()).toEqual({
    settings: { ...usualSettings, welcomed: false },
    shelf: { folder, drafts: [], setAside: [], passedOver: [], problem: null, isRead: true },
    open: null,
    unsaved: [],
    today: '2026-11-21',
    version: '1.2.3',
    platform: 'linux',
    problem: null,
  })
})

test('the next start comes back to the same question of the same draft', async () => {
  const { requests, settings, start } = await setUp()
  const draft = done(await requests.createDraft({ door: 'thankful' }))
  await requests.keepWords({ words: { ...draft, at: 'gesture', answers: makeDraft().answers } })
  await settings.written()
  expect((await start().requests.start()).open).toMatchObject({
    id: draft.id,
    at: 'gesture',
    answers: makeDraft().answers,
  })
})

test.each(['zz-ZZ', 'fr-XX', 'en-ZW'])(
  'a letter is not kept in a convention that nobody knows, %s: it could not be opened again',
  async (convention) => {
    const { requests, folder } = await setUp()
    const draft = done(await requests.createDraft({ door: 'thankful' }))
    expect(await requests.keepWords({ words: { ...draft, convention } })).toMatchObject({ kind: 'failed' })
    expect(done(await requests.openDraft({ id: draft.id }))).toEqual(draft)
    expect((await requests.listDrafts()).passedOver).toEqual([])
    expect(await readdir(folder)).toHaveLength(1)
  },
)

test('a draft that was left is not come back to, and is forgotten if nothing was said', async () => {
  const { requests, settings, start, folder } = await setUp()
  await requests.createDraft({ door: 'thankful' })
  expect(await requests.leaveDraft()).toEqual({ kind: 'done' })
  await settings.written()
  expect(await start().requests.start()).toMatchObject({ open: null, shelf: { drafts: [] } })
  expect(await readdir(folder)).toEqual([])
})

test('another letter takes the place of one in which nothing was said', async () => {
  const { requests, folder } = await setUp()
  await requests.createDraft({ door: 'thankful' })
  const { id } = done(await requests.createDraft({ door: 'both' }))
  expect((await requests.listDrafts()).drafts).toMatchObject([{ id }])
  expect(await readdir(folder)).toHaveLength(1)
})

test('an open draft that is broken, deleted or gone leads to the doors', async () => {
  const { requests, settings, start, folder } = await setUp()
  const { id } = done(await requests.createDraft({ door: 'both' }))
  await settings.written()
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), '{"version":')
  const broken = await start().requests.start()
  expect(broken).toMatchObject({ open: null, problem: null, shelf: { setAside: [name] } })
  expect(await requests.openDraft({ id })).toMatchObject({ kind: 'failed', problem: 'not-found' })
})

test('a second letter is on the disk when the answer comes; the first is as it was, and still the open one', async () => {
  const { requests, start, settings } = await setUp()
  const draft = { ...done(await requests.createDraft({ door: 'disappointed' })), answers: twoStories('fr-CA').answers }
  void requests.keepWords({ words: draft })
  const second = done(await requests.splitDraft({ id: draft.id, sentences: secondStory(draft) }))
  await requests.keepWords({ words: draft })
  await settings.written()

  const next = start().requests
  expect(await next.start()).toMatchObject({ open: { id: draft.id, answers: draft.answers } })
  expect((await next.listDrafts()).drafts.map(({ id }) => id).toSorted()).toEqual([draft.id, second.id].toSorted())
  expect(done(await next.openDraft({ id: second.id }))).toEqual(second)
  expect(second.answers.what).toMatchObject({ text: expect.stringMatching(/^Autre chose/) as string })
})

test('a second letter that cannot be written changes nothing, and says why', async () => {
  const { requests, folder } = await setUp()
  const draft = { ...done(await requests.createDraft({ door: 'disappointed' })), answers: twoStories('fr-CA').answers }
  await requests.keepWords({ words: draft })
  const away = `${folder}-away`
  await rename(folder, away)
  const refused = await requests.splitDraft({ id: draft.id, sentences: secondStory(draft) })
  await rename(away, folder)
  expect(refused).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
  expect(await readdir(folder)).toHaveLength(1)
  expect(done(await requests.openDraft({ id: draft.id })).answers).toEqual(draft.answers)
  expect(await requests.splitDraft({ id: draft.id, sentences: ['what:gone'] })).toMatchObject({ problem: 'unknown' })
})

test.runIf(canMount)('on a disk that is full, a second letter leaves no file, and the first as it was', async () => {
  const folder = await smallDisk(64)
  const { requests } = await setUp({ on: folder })
  const draft = { ...done(await requests.createDraft({ door: 'disappointed' })), answers: twoStories('fr-CA').answers }
  await requests.keepWords({ words: draft })
  // What fits of it is written, then refused.
  await writeFile(join(folder, 'film'), 'x'.repeat(65_536)).catch(() => undefined)
  const refused = await requests.splitDraft({ id: draft.id, sentences: secondStory(draft) })
  expect(refused).toMatchObject({ kind: 'failed', problem: 'disk-full' })
  expect((await requests.listDrafts()).drafts).toMatchObject([{ id: draft.id }])
  expect(done(await requests.openDraft({ id: draft.id })).answers).toEqual(draft.answers)
})

test('deleting the open draft leads to the doors', async () => {
  const { requests, settings } = await setUp()
  const { id } = done(await requests.createDraft({ door: 'both' }))
  expect(await requests.deleteDraft({ id })).toEqual({ kind: 'done' })
  expect(settings.stored.open).toBeNull()
})

const fileNamed = (outcome: Opened) => ({
  forFirstScreen: () => Promise.resolve(outcome),
  listen: () => Promise.resolve(),
})

test('a draft named from outside is the one that opens, now and the next time', async () => {
  const draft = makeDraft()
  const { requests, settings } = await setUp({ named: fileNamed({ kind: 'done', draft }) })
  expect((await requests.start()).open).toEqual(draft)
  expect(settings.stored.open).toBe(draft.id)
})

test('a file that could not be opened is told, and the app opens as it was', async () => {
  const problem = { kind: 'failed', problem: 'unreadable', name: 'photo.twolines' } as const
  const { requests } = await setUp({ named: fileNamed(problem) })
  expect(await requests.start()).toMatchObject({ open: null, problem })
})

test('language and convention are changed apart; those that nobody has are not taken', async () => {
  const { requests, settingsChanged } = await setUp()
  expect(await requests.changeSettings({ language: 'en' })).toMatchObject({ language: 'en', convention: 'en-CA' })
  expect(settingsChanged).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ language: 'en' }))
  expect(await requests.changeSettings({ convention: 'fr-CA' })).toMatchObject({ language: 'en', convention: 'fr-CA' })
  expect(await requests.changeSettings({ convention: 'xx-XX' })).toMatchObject({ language: 'en', convention: 'fr-CA' })
  expect(await requests.changeSettings({ language: 'tlh' })).toMatchObject({ language: 'en', convention: 'fr-CA' })
  expect(done(await requests.createDraft({ door: 'both' })).convention).toBe('fr-CA')
})

test('where a child writes, new letters are a child’s', async () => {
  const { requests } = await setUp()
  expect(done(await requests.createDraft({ door: 'thankful' })).register).toBe('adult')
  await requests.changeSettings({ child: true })
  expect(done(await requests.createDraft({ door: 'thankful' })).register).toBe('child')
})

test('another folder is chosen by the person alone, and remembered', async () => {
  const other = await temporaryFolder()
  const askFolder = vi.fn<RequestsNeeds['askFolder']>().mockResolvedValueOnce(null).mockResolvedValueOnce(other)
  const { requests, settings, folder } = await setUp({ askFolder })
  expect(await requests.chooseFolder()).toEqual({ kind: 'cancelled' })
  expect(await requests.listDrafts()).toMatchObject({ folder })
  expect(await requests.chooseFolder()).toMatchObject({ kind: 'done', shelf: { folder: other } })
  expect(settings.stored).toMatchObject({ folder: other, open: null })
})

test('what the policy of the computer sets is what the app does, and nobody changes it', async () => {
  const set = { folder: '/srv/letters', language: 'en', place: 'CA-QC', child: true }
  const askFolder = vi.fn<RequestsNeeds['askFolder']>()
  const { requests, settings, folder } = await setUp({ askFolder, policy: { path: '/etc/policy', set, faults: [] } })
  const { settings: first } = await requests.start()
  expect(first).toMatchObject({ language: 'en', place: 'CA-QC', convention: 'en-CA', child: true, welcomed: true })
  expect(first.fixed).toEqual(['folder', 'language', 'place', 'child'])
  const changed = await requests.changeSettings({ language: 'fr', place: 'FR', child: false, textSize: 150 })
  expect(changed).toEqual({ ...first, textSize: 150 })
  expect(await requests.chooseFolder()).toEqual({ kind: 'cancelled' })
  expect(askFolder).not.toHaveBeenCalled()
  expect(await requests.listDrafts()).toMatchObject({ folder })
  expect(settings.stored.folder).toBe(set.folder)
})

test('what is wrong in the policy of the computer is told', async () => {
  const faults = [{ kind: 'unknown-key', key: 'langage' }] as const
  const { requests } = await setUp({ policy: { path: '/etc/policy', set: {}, faults } })
  expect(await requests.policyTold()).toEqual({ path: '/etc/policy', faults })
  expect((await requests.start()).settings.fixed).toEqual([])
})

test('a folder of the policy that is not there is told, until it is', async () => {
  const { requests, folder } = await setUp()
  const away = join(folder, 'share')
  const { requests: ours } = await setUp({ policy: { path: '/etc/policy', set: { folder: away }, faults: [] } })
  expect(await ours.policyTold()).toEqual({ path: '/etc/policy', faults: [{ kind: 'no-folder', folder: away }] })
  await mkdir(away)
  expect(await ours.policyTold()).toEqual({ path: '/etc/policy', faults: [] })
  expect((await requests.policyTold()).faults).toEqual([])
})

test('a folder that can not be shown is told', async () => {
  const { requests } = await setUp({ showFolder: () => Promise.resolve('No such folder') })
  expect(await requests.showFolder()).toMatchObject({ kind: 'failed', problem: 'folder-gone' })
})
