import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { expect, type Locator } from '@playwright/test'
import { blockText } from '#letter/parts/plain-text'
import { compose } from '#letter/compose/compose'
import { draftSchema } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'
import { readPdf } from '#tests/pdf-file'
import { jpegOfCamera, remarksIn } from '#tests/pictures'
import { drawnPage } from '../driving/drawn-page'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const letters = () => join(opened.folder, 'Two Lines')
/** The picture of the one page that was kept. */
async function keptPage(): Promise<string> {
  const [own = ''] = await readdir(join(letters(), 'enclosures'))
  const [file = ''] = await readdir(join(letters(), 'enclosures', own))
  return join(letters(), 'enclosures', own, file)
}

/** Drops files on a place together, as the system does: their bytes by their names. */
async function drop(place: Locator, files: Readonly<Record<string, Buffer>>): Promise<void> {
  await place.evaluate(
    (element, given) => {
      const dataTransfer = new DataTransfer()
      for (const [called, base64] of given) {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], called))
      }
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    },
    Object.entries(files).map(([name, data]) => [name, data.toString('base64')] as const),
  )
}

/** What a picture holds beside itself; three letters come by chance in one of this size. */
const toldBy = (bytes: Buffer) =>
  [...remarksIn(bytes), ...(bytes.includes('adobe:ns:meta') ? ['meta'] : [])].filter(
    (one) => !['xmp', 'GPS'].includes(one),
  )

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('a photo of a page is dropped, straightened by the keyboard, and is the letter: a PDF with its text under it, nothing of the camera', async () => {
  opened = await openApp({
    language: 'en',
    settings: { welcomed: true, language: 'en' },
    letters: letterFiles([story('en', 'thirty-seconds')]),
  })
  const { page } = opened
  const me = { ...person(page, 'en'), page, opened }
  const { byHand, send, problems } = me.words
  await openLetter(me, 'Chez Rosaire')
  await me.button(me.words.bar.send).click()
  await me.sendBy('post')
  const heic = Buffer.from('\0\0\0\0ftypheic')
  await drop(me.button(byHand.add), { 'IMG_1.heic': heic })
  await expect(page.getByText(byHand.refused.heic)).toBeVisible()
  // It lies on its side, as telephones keep it: it stands upright once it is read.
  await drop(me.button(byHand.add), { 'IMG_2.jpg': jpegOfCamera(await drawnPage(page, 'lying'), 6) })

  const dialog = page.getByRole('dialog', { name: byHand.title })
  await expect(dialog).toBeVisible({ timeout: 20_000 })
  const corner = dialog.getByRole('button', { name: byHand.corners.topLeft })
  const place = () => corner.getAttribute('aria-label')
  const found = await place()
  expect(found).not.toBe(`${byHand.corners.topLeft}: 0% across, 0% down`)
  await corner.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(place).not.toBe(found)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(place).toBe(found)
  await corner.hover()
  await page.mouse.down()
  await page.mouse.move(0, 0)
  await page.mouse.up()
  await expect.poll(place).toBe(`${byHand.corners.topLeft}: 0% across, 0% down`)
  await me.button(byHand.turnRight).click()
  await expect(dialog.getByRole('button', { name: `${byHand.corners.topRight}: 100% across, 0% down` })).toBeVisible()
  // One step back each, in the dialog alone: by the menu, then by the key.
  await opened.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find(({ accelerator }) => accelerator === 'CmdOrCtrl+Z')?.click()
  })
  await expect.poll(place).toBe(`${byHand.corners.topLeft}: 0% across, 0% down`)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(place).toBe(found)
  expect(await violations(page)).toEqual([])
  await me.button(byHand.straighten).press('Enter')
  // Enter once more uses no page that nobody looked at.
  const seen = page.getByRole('dialog', { name: byHand.seen })
  await expect(seen.getByRole('heading', { name: byHand.seen })).toBeFocused()
  await page.keyboard.press('Enter')
  await me.button(byHand.back).press('Enter')
  await expect(dialog.getByRole('heading', { name: byHand.title })).toBeFocused()
  await me.button(byHand.straighten).press('Enter')
  await expect(seen.getByRole('heading', { name: byHand.seen })).toBeFocused()
  await me.button(byHand.use).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 })
  await expect(page.getByRole('img', { name: byHand.alt }).last()).toBeVisible()
  await expect(page.getByText(byHand.unprinted)).toBeVisible()

  // With it, the ways to send still stand on one screen.
  const isWhole = () =>
    page.locator('.pane-room').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  for (const way of ['email', 'post'] as const) {
    await me.sendBy(way)
    await expect.poll(isWhole, way).toBeLessThanOrEqual(0)
  }

  const kept = await keptPage()
  expect(toldBy(await readFile(kept))).toEqual([])
  const make = await producing(opened)
  const { bytes } = await make(() => me.button(send.pdf.action).click(), 'pdf')
  const pdf = await readPdf(bytes)
  expect(pdf.pages).toHaveLength(1)
  for (const told of ['Exif', 'Appareil secret', 'GPSLatitude']) expect(bytes.includes(told)).toBe(false)
  expect(bytes.toString('latin1').match(/\/Subtype\s*\/Image/g)).toHaveLength(1)
  const [file = ''] = (await readdir(letters())).filter((name) => name.endsWith('.twolines'))
  const saved = async () => draftSchema.parse(JSON.parse(await readFile(join(letters(), file), 'utf8')))
  await expect.poll(async () => (await saved()).handwritten !== null).toBe(true)
  const { parts } = compose(await saved(), languageOf('en-CA'), new Date().toISOString().slice(0, 10))
  const said = parts.filter(({ kind }) => kind !== 'date').map((part) => plain(blockText(part)))
  const text = plain(pdf.pages.flat().join(' '))
  for (const one of said) expect(text).toContain(one)

  // On two sides: of three dropped together one is left for later and one can't be read. The second is put first and back, and is found on its own sheet.
  const [left, second] = [await drawnPage(page), await drawnPage(page)]
  await drop(me.button(byHand.another), { 'IMG_3.jpg': left, 'IMG_4.heic': heic, 'IMG_5.jpg': second })
  await expect(dialog).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('Escape')
  await me.button(byHand.straighten).click({ timeout: 20_000 })
  await me.button(byHand.use).click()
  const pages = page.getByRole('list', { name: byHand.pages }).getByRole('listitem')
  await expect(pages).toHaveCount(2, { timeout: 20_000 })
  await expect(page.getByText(byHand.refused.heic)).toContainText('IMG_4.heic')
  const earlier = me.button(byHand.earlier.replace('{{page}}', '2').replace('{{before}}', '1'))
  await earlier.press('Enter')
  await expect(earlier).toBeFocused()
  const ofFirst = async () => (await saved()).handwritten?.file
  await expect.poll(ofFirst).not.toBe(basename(kept))
  await page.keyboard.press('Control+z')
  await expect.poll(ofFirst).toBe(basename(kept))
  const both = await readPdf((await make(() => me.button(send.pdf.action).click(), 'pdf')).bytes)
  expect(both.pages.map((lines) => lines.length > 3)).toEqual([true, false])
  expect(await violations(page)).toEqual([])
  await me.button(byHand.removeOne.replace('{{page}}', '2')).click()
  await expect(pages).toHaveCount(1)

  await page.getByLabel(byHand.typed).check()
  const typed = await readPdf((await make(() => me.button(send.pdf.action).click(), 'pdf')).bytes)
  expect(typed.pages.map((lines) => lines.length > 3)).toEqual([false, true])

  await writeFile(kept, await drawnPage(page))
  await me.button(send.pdf.action).click()
  await expect(page.getByText(problems['page-gone'].title)).toBeVisible()
  await me.button(byHand.remove).click()
  const back = await readPdf((await make(() => me.button(send.pdf.action).click(), 'pdf')).bytes)
  expect(plain(back.pages.flat().join(' '))).toContain(said.at(-1) ?? '')
})

/** A white picture of this size, in a few kilobytes. */
function whitePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])))
    return Buffer.concat([size, Buffer.from(type), data, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const row = Buffer.alloc(1 + Math.ceil(width / 8), 255)
  row[0] = 0
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('a photo too large for the computer is read, or told for what it is: never for a damaged one', async () => {
  opened = await openApp({ letters: letterFiles([{ ...story('en', 'thirty-seconds'), at: 'send' }]) })
  const { page } = opened
  const me = { ...person(page, 'en'), page, opened }
  await openLetter(me, 'Chez Rosaire')
  await me.sendBy('post')
  const { byHand } = me.words
  await drop(me.button(byHand.add), { 'IMG_1.png': whitePng(9000, 12_000) })
  const seen = page.getByRole('dialog', { name: byHand.title }).or(page.getByText(byHand.refused['too-large']))
  await expect(seen).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText(byHand.refused['broken-picture'])).toHaveCount(0)
})

test('a child’s page is shown large to the adult, and leaves once agreed to', async () => {
  opened = await openApp({
    language: 'fr',
    settings: { welcomed: true, language: 'fr' },
    letters: letterFiles([{ ...story('fr', 'tournament'), register: 'child', at: 'send' }]),
  })
  const { page, folder } = opened
  const me = { ...person(page, 'fr'), page, opened }
  const { byHand, send } = me.words
  await openLetter(me, 'Fédération')
  await expect(page.getByRole('heading', { level: 1, name: me.words.parent.title })).toBeVisible()
  await me.agree()
  await me.sendBy('post')
  await writeFile(join(folder, 'IMG_1.jpg'), await drawnPage(page))
  await answerOpenDialogs(opened, join(folder, 'IMG_1.jpg'))
  await me.button(byHand.add).click()
  await me.button(byHand.straighten).click({ timeout: 20_000 })
  await me.button(byHand.use).click()

  // What was agreed to was another letter.
  await expect(page.getByRole('heading', { name: byHand.parent.title })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(byHand.parent.look)).toBeVisible()
  await expect(page.getByRole('img', { name: byHand.alt }).first()).toBeVisible()
  const make = await producing(opened)
  const ask = () =>
    page.evaluate(async () => {
      const start = await window.bridge.start()
      const id = start.open?.id ?? ''
      return window.bridge.saveDocument({ id, format: 'pdf' })
    })
  expect(await ask()).toEqual({ kind: 'failed', problem: 'not-agreed' })
  await me.agree()
  const pdf = await readPdf((await make(() => me.button(send.pdf.action).click(), 'pdf')).bytes)
  expect(pdf.pages).toHaveLength(1)
  expect(plain(pdf.pages.flat().join(' '))).toContain('Félix')
})
