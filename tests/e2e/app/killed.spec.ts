import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder, tidyAndReadFolder } from '#electron/drafts/draft-folder'
import { restore } from '#electron/keeping/restore'
import { backedUp, filesToBackUp } from '#electron/keeping/backup'
import { zipPieces } from '#electron/keeping/write-zip'
import { writeWhole } from '#electron/system/write-whole'
import { makeDraft } from '#tests/draft'
import { kill, removeHome } from '../driving/kill'
import { openApp } from '../driving/open-app'
import { answerOpenDialogs, answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'

/** How often the app is killed; `APP_KILLS` may ask for more. */
const kills = Number(process.env['APP_KILLS'] ?? 6)
const activities = ['typing', 'restore', 'typing', 'backup', 'typing', 'typing'] as const

/** The most that may be lost, in milliseconds since the page had the key. */
const mostLost = 500
/** Enough for a backup to take a while. */
const letters = 120

let home: string
let folder: string
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'two-lines-killed-'))
  folder = join(home, 'letters')
  for (const path of [folder, join(home, 'settings'), join(home, 'produced')]) await mkdir(path)
})
test.afterEach(() => removeHome(home))

async function typed(): Promise<void> {
  const draft = makeDraft({ convention: 'en-CA', at: 'what', answers: { what: { kind: 'own', text: 'So' } } })
  await writeFile(join(folder, 'letter.twolines'), draftText(draft))
  await settings({ open: draft.id })
  const opened = await openApp({ home })
  const { answer } = person(opened.page, 'en')
  await answer.press('End')
  const keys: Readonly<{ at: number; length: number }>[] = []
  const isOver = wait(Math.random() * 1500).then(() => true)
  const press = async () => {
    await opened.page.keyboard.press('k')
    keys.push({ at: Date.now(), length: keys.length + 1 })
    return wait(20 + Math.random() * 60).then(() => false)
  }
  while (!(await Promise.race([isOver, press()])));
  const time = Date.now()
  await kill(opened)
  const { found, setAside } = await tidyAndReadFolder(folder)
  const [said] = found.map(({ draft: { answers } }) => (answers.what?.kind === 'own' ? answers.what.text : ''))
  expect(setAside).toEqual([])
  expect(said).toMatch(/^Sok*$/)
  const kept = (said ?? '').length - 2
  const lost = keys.filter(({ length }) => length > kept).map(({ at }) => time - at)
  console.log(`typing: ${keys.length} keys, ${lost.length} lost, the oldest of ${Math.max(0, ...lost)} ms ago`)
  expect(Math.max(0, ...lost)).toBeLessThanOrEqual(mostLost)
  const again = await openApp({ home })
  await expect(person(again.page, 'en').answer).toHaveValue(said ?? '')
  await kill(again)
}

async function settings(more: object = {}): Promise<void> {
  await writeFile(join(home, 'settings', 'settings.json'), JSON.stringify({ folder, welcomed: true, ...more }))
}

async function fill(where: string): Promise<void> {
  for (let index = 0; index < letters; index++) {
    const draft = makeDraft({ answers: { what: { kind: 'own', text: `${index} ${'é'.repeat(15_000)}` } } })
    await writeFile(join(where, `${index}.twolines`), draftText(draft))
  }
}

const wholeLetters = async (where: string) => {
  const { found, broken, passedOver } = await readFolder(where)
  expect([...broken, ...passedOver]).toEqual([])
  return found.length
}

/** Kills the app a moment after this was asked in the settings. */
async function killAfter(what: 'backup' | 'restore', backup: string): Promise<void> {
  const opened = await openApp({ home })
  await answerSaveDialogs({ ...opened, folder: home })
  await answerOpenDialogs(opened, backup)
  const { button, words } = person(opened.page, 'en')
  await button(words.settings.title).click()
  await button(words.keeping[what].action).press('Enter')
  await wait(Math.random() * 600)
  await kill(opened)
}

async function backedUpAndKilled(): Promise<void> {
  await settings()
  await fill(folder)
  await killAfter('backup', '')
  expect(await wholeLetters(folder)).toBe(letters)
  for (const name of (await readdir(join(home, 'produced'))).filter((one) => one.endsWith('.zip'))) {
    const there = join(home, 'there')
    await mkdir(there)
    expect(await restore(join(home, 'produced', name), there)).toMatchObject({ kind: 'done', lost: [], isWhole: true })
    expect(await wholeLetters(there)).toBe(letters)
  }
}

async function restoredAndKilled(): Promise<void> {
  await settings()
  const source = join(home, 'source')
  await mkdir(source)
  await fill(source)
  const backup = join(home, 'backup.zip')
  await writeWhole(backup, zipPieces(backedUp(source, await filesToBackUp(source))))
  await killAfter('restore', backup)
  expect(await wholeLetters(folder)).toBeLessThanOrEqual(letters)
  expect(await restore(backup, folder)).toMatchObject({ kind: 'done', lost: [] })
  expect(await wholeLetters(folder)).toBe(letters)
}

const doings = { typing: typed, backup: backedUpAndKilled, restore: restoredAndKilled }
for (let time = 0; time < kills; time++) {
  const activity = activities[time % activities.length] ?? 'typing'
  test(
    `killed at any moment, ${time + 1}: ${activity} loses no letter, and no word of half a second ago`,
    doings[activity],
  )
}
