import { readdir, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { ClassLetters } from '#electron/bridge/class-calls'
import type { Cancelled, Outcome } from '#electron/bridge/outcome'
import { readFolder } from '#electron/drafts/draft-folder'
import type { Draft } from '#letter/draft/draft'
import { agreedNow, asked, setUpClass } from './set-up-class'

const names = ['Zoé', 'Léo', 'Emma 1', 'Emma 2']

const made = (outcome: Outcome<ClassLetters> | Cancelled): ClassLetters => {
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome
}

async function withClass() {
  const app = await setUpClass()
  return { ...app, letters: made(await app.requests.makeClass({ ...asked, pupils: names })) }
}

test('a class is a letter for each pupil, in child mode, signed by their first name and answered to the school', async () => {
  const { folder, letters } = await withClass()
  expect(letters).toMatchObject({ title: '5e B', letters: names.map((name) => ({ name, state: 'not-begun' })) })
  const { found } = await readFolder(folder)
  expect(new Set(found.map(({ draft }) => draft.pupil?.name))).toEqual(new Set(names))
  // Nobody signs with a number.
  expect(found.map(({ draft }) => draft.writer.name).toSorted()).toEqual(['Emma', 'Emma', 'Léo', 'Zoé'])
  for (const { draft } of found) {
    expect(draft).toMatchObject({ register: 'child', helper: asked.school, recipient: asked.recipient, agreed: null })
    expect(draft.writer).toMatchObject({ street: '', email: '', phone: '' })
    expect(draft.pupil).toMatchObject({ class: letters.class, word: '' })
  }
  expect(new Set(found.map(({ draft }) => draft.variation)).size).toBe(names.length)
  expect((await readdir(folder)).every((name) => name.endsWith('.twolines'))).toBe(true)
})

test('the list says how far each letter is, as it is on the disk', async () => {
  const { folder, requests, letters } = await withClass()
  const child = await setUpClass({ folder })
  const [zoe, leo, emma] = letters.letters
  const say = async (id: string, answers: Draft['answers']) => {
    const opened = await child.drafts.open(id)
    if (opened.kind === 'done')
      await child.drafts.keep({ ...opened.draft, answers: { ...opened.draft.answers, ...answers } })
    return opened
  }
  const whole = {
    thanked: { kind: 'own', text: 'Merci de la visite.' },
    gesture: { kind: 'own', text: 'Tu as montré le lynx.' },
  } as const
  await say(zoe?.id ?? '', { thanked: whole.thanked })
  await say(leo?.id ?? '', whole)
  await say(emma?.id ?? '', whole)
  const written = await child.drafts.current(emma?.id ?? '')
  if (written.kind === 'done') await child.drafts.agree(written.draft.id, agreedNow(written.draft))
  const states = async () => made(await requests.listClass({ class: letters.class })).letters.map(({ state }) => state)
  expect(await states()).toEqual(['begun', 'ready', 'agreed', 'not-begun'])
  await say(emma?.id ?? '', { gesture: { kind: 'own', text: 'Tu as montré la panthère.' } })
  expect(await states()).toEqual(['begun', 'ready', 'ready', 'not-begun'])
})

test('the letter of a pupil who has typed nothing stays when it is left', async () => {
  const { drafts, requests, letters } = await withClass()
  for (const { id } of letters.letters) {
    await drafts.open(id)
    await drafts.close(id)
  }
  expect(made(await requests.listClass({ class: letters.class })).letters).toHaveLength(names.length)
})

test('stopped while it is made, no letter of a class is there', async () => {
  const { folder, requests } = await setUpClass()
  const stop = setInterval(() => void requests.stopClass({ what: 'class-making' }), 0)
  expect(await requests.makeClass({ ...asked, pupils: names })).toEqual({ kind: 'cancelled' })
  clearInterval(stop)
  expect(await readdir(folder)).toEqual([])
})

test('a class for which the disk has no folder is told, and is made in none', async () => {
  const { folder, requests } = await setUpClass()
  await rm(folder, { recursive: true })
  const made = await requests.makeClass({ ...asked, pupils: names })
  expect(made).toEqual({ kind: 'failed', problem: 'folder-gone', name: basename(folder) })
})
