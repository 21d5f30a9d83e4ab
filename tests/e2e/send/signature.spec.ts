import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { filesHolding } from '#tests/files-holding'
import { readPlaces } from '#tests/pdf-places'
import { readPdf } from '#tests/pdf-file'
import { inkPng } from '#tests/signatures'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs, answerPrintDialog, answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { photographedSignature } from '../driving/signature'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const clean = async (page: Page) => expect(await violations(page)).toEqual([])
const hasLoaded = (image: Element) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0

test('a photo of a signature signs a letter, moves nothing of it, and stays with it once it was sent', async () => {
  const draft = story('en', 'thirty-seconds')
  const printed = { kind: 'left', how: 'print', on: '2026-11-20T12:00:00.000Z' } as const
  const home = await mkdtemp(join(tmpdir(), 'two-lines-signed-'))
  const temporary = join(home, 'temporary')
  await mkdir(temporary)
  opened = await openApp({
    home,
    env: { TMPDIR: temporary },
    letters: letterFiles([{ ...draft, history: [...draft.history, printed] }]),
  })
  const { page, folder } = opened
  const produced = join(folder, 'produced')
  await mkdir(produced)
  await answerSaveDialogs(opened)
  const me = { ...person(page, 'en'), page, opened }
  const { words, button } = me
  const { signature } = words
  const madePdf = async () => {
    await rm(produced, { recursive: true })
    await mkdir(produced)
    const files = async () => (await readdir(produced)).filter((name) => name.endsWith('.pdf'))
    await button(words.send.pdf.action).click()
    await expect.poll(files, { timeout: 20_000 }).toHaveLength(1)
    return readFile(join(produced, (await files())[0] ?? ''))
  }
  await openLetter(me, 'Chez Rosaire')
  await button(words.bar.send).click()
  await me.sendBy('post')
  const inked = await madePdf()

  await button(signature.offer).click()
  await expect(button(signature.photo)).toBeFocused()
  await clean(page)
  const photo = join(folder, 'IMG_2031.jpg')
  await writeFile(photo, await photographedSignature(page))
  await answerOpenDialogs(opened, photo)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: signature.picture })).toBeVisible({ timeout: 20_000 })
  await clean(page)
  await button(signature.use).click()
  const check = page.getByRole('checkbox', { name: signature.sign })
  await expect(check).toBeChecked()
  await expect(check).toBeFocused()
  const ink = page.locator('img.ink')
  await expect.poll(() => ink.evaluate(hasLoaded)).toBe(true)
  await clean(page)

  const signed = await madePdf()
  expect((await readPdf(signed)).figures).toEqual([draft.writer.name])
  const [before, after] = [await readPlaces(inked), await readPlaces(signed)]
  expect(after.lines).toEqual(before.lines)

  await page.keyboard.press('Control+z')
  await expect(check).not.toBeChecked()
  await expect(ink).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(check).toBeChecked()

  // Whatever it was used for, it is nowhere but in its file and in what the person had made: not in the letters, a log, a cache or a temporary file.
  const kept = await readFile(join(folder, 'settings', 'signature.png'))
  const files = () => readdir(produced)
  await button(words.send.docx.action).click()
  await expect.poll(files, { timeout: 20_000 }).toContainEqual(expect.stringMatching(/\.docx$/))
  await answerPrintDialog(opened)
  await button(words.send.print.action).click()
  await expect(page.getByText(words.send.print.afterSigned)).toBeVisible({ timeout: 20_000 })
  await page.evaluate(async () => {
    await window.bridge.saveNow()
    await window.bridge.backUp({ signature: false })
  })
  await expect.poll(files).toContainEqual(expect.stringMatching(/\.zip$/))
  const backup = await readFile(join(produced, (await files()).find((name) => name.endsWith('.zip')) ?? ''))
  expect(backup.includes('signature.png')).toBe(false)
  expect(await filesHolding(folder, kept, ['produced'])).toEqual(['settings/signature.png'])

  await button(words.sent.question.yes).click()
  await button(words.sent.keep).click()
  await expect(page.getByRole('article', { name: words.sent.page })).toBeVisible()
  expect(await filesHolding(join(folder, 'Two Lines'), kept)).toEqual([expect.stringMatching(/^enclosures\/.*\.png$/)])
  await me.goHome()
  await button(words.settings.title).click()
  await button(signature.remove).click()
  await expect(button(signature.putBack)).toBeVisible()
  await clean(page)
  expect(await filesHolding(join(folder, 'settings'), kept)).toEqual([])

  // Replaced, the one before is put back.
  await button(signature.putBack).click()
  await button(signature.replace).click()
  await button(signature.photo).click()
  await button(signature.use).click({ timeout: 20_000 })
  await button(signature.putFormerBack).click()
  await expect(page.getByRole('status').filter({ hasText: signature.putBackDone })).toBeAttached()
  expect(await readFile(join(folder, 'settings', 'signature.png'))).toEqual(kept)
  await button(signature.remove).click()
  await expect(button(signature.putBack)).toBeVisible()
  await page.keyboard.press('Escape')
  await openLetter(me, 'Chez Rosaire')
  await expect.poll(() => ink.evaluate(hasLoaded)).toBe(true)
})

test('a child’s letter has room for ink until an adult chooses otherwise, who agrees to what the picture holds', async () => {
  opened = await openApp({ letters: letterFiles([{ ...story('en', 'tournament'), at: 'send' }]) })
  const { page } = opened
  const me = person(page, 'en')
  const { words, button } = me
  const keep = (darkness: number) =>
    page.evaluate((bytes) => window.bridge.keepSignature({ bytes: new Uint8Array(bytes) }), [...inkPng({ darkness })])
  expect(await keep(255)).toEqual({ kind: 'done', bytes: null })
  await page.reload()
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  const part = page.getByRole('region', { name: words.signature.title })
  await expect(part.getByRole('checkbox')).not.toBeChecked()
  await expect(page.getByRole('img', { name: words.signature.picture })).toHaveCount(0)
  await part.getByRole('checkbox').check()
  await expect.poll(() => part.getByRole('img').evaluate(hasLoaded)).toBe(true)
  await clean(page)
  await me.agree()
  await expect(button(words.signature.offer)).toHaveCount(0)
  expect(await keep(90)).toMatchObject({ kind: 'done' })
  const leave = () =>
    page.evaluate(async () => {
      const { open } = await window.bridge.start()
      return open ? window.bridge.copyText({ id: open.id, part: 'body' }) : null
    })
  expect(await leave()).toEqual({ kind: 'failed', problem: 'not-agreed' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: words.parent.title })).toBeVisible()
})
