import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Draft } from '#letter/draft/draft'
import type { Stored } from '#electron/settings/settings'
import { makeDraft } from '#tests/draft'
import { appWords } from '#tests/languages'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { letterFiles } from '../driving/walk'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const { recipient } = makeDraft()
const titles = ['Le perron glacé', 'Le club fermé', 'La clôture', 'Le panier', 'La rampe', 'Le vélo', 'Le chat']
const seven = titles.map((text, index) =>
  makeDraft({
    answers: {
      what: { kind: 'own', text },
      ask: { kind: 'own', text: index < 2 ? 'Réparez, s’il vous plaît.' : 'Merci.' },
    },
    recipient: { ...recipient, organisation: index % 2 === 0 ? 'Éco-centre' : 'Arène' },
    history: index === 0 ? [{ kind: 'left', how: 'pdf', on: '2026-11-20T12:00:00.000Z' }] : [],
  }),
)

const again = (draft: Draft): Draft => ({ ...draft, id: randomUUID() })

const isLaidOut = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true })

test('a letter is found by a word in it, by its state, by whom it is to, with the keyboard alone', async () => {
  opened = await openApp({ language: 'fr', letters: letterFiles(seven) })
  const { page } = opened
  const { words, button } = person(page, 'fr')
  const letters = page.getByRole('region', { name: words.drafts.title }).getByRole('heading', { level: 3 })
  await expect(letters).toHaveCount(7)

  await page.getByLabel(words.shelf.search).focus()
  await page.keyboard.type('REPAREZ')
  await expect(letters).toHaveCount(2)
  await expect(letters.first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('status').filter({ hasText: '2 lettres' })).toBeAttached()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(letters).toHaveText(['Le perron glacé'])

  await page.getByLabel(words.shelf.search).fill('zzz')
  await expect(page.getByText(words.shelf.none)).toBeVisible()
  await button(words.shelf.all).press('Enter')
  await expect(letters).toHaveCount(7)
  await expect(page.getByLabel(words.shelf.search)).toBeFocused()

  await page.getByLabel(words.shelf.search).fill('eco-centre')
  await expect(letters).toHaveCount(4)
  await page.getByLabel(words.shelf.search).fill('')
  await page.getByText(words.shelf.refine).click()
  await page.getByRole('radio', { name: words.shelf.orders.recipient }).check()
  await expect(page.locator('.letter-to').first()).toContainText('Arène')
})

test('what home has to speak of is remembered for the next start, whose doors wait for nothing else', async () => {
  const late = sentDaysAgo(makeDraft(), 40)
  opened = await openApp({ letters: letterFiles([makeDraft()]) })
  const { folder: home } = opened
  const noReply = () => person(opened.page, 'en').button(appWords.en.home.noReply)
  const remembered = async () => {
    const settings = JSON.parse(await readFile(join(home, 'settings', 'settings.json'), 'utf8')) as Stored
    return settings.awaits
  }
  const folder = join(home, 'Two Lines')
  await expect.poll(remembered).toEqual({ folder, day: null })
  await opened.app.close()

  // Another computer put it there meanwhile.
  opened = await openApp({ home, letters: { 'late.twolines': JSON.stringify({ ...late, id: randomUUID() }) } })
  await expect(noReply()).toBeVisible()
  await expect.poll(remembered).toEqual({ folder, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown })
  await opened.app.close()

  opened = await openApp({ home })
  await expect(noReply()).toBeVisible()
})

test('hundreds of letters arrive after the doors, and are drawn as one asks for more', async () => {
  const many = Array.from({ length: 230 }, (_, index) =>
    makeDraft({ answers: { what: { kind: 'own', text: `Lettre ${String(index)}` } } }),
  )
  opened = await openApp({ language: 'en', letters: letterFiles(many) })
  const { page } = opened
  const { words } = person(page, 'en')
  const letters = page.getByRole('region', { name: words.drafts.title }).getByRole('heading', { level: 3 })
  await expect(letters).toHaveCount(20)
  await page.getByRole('button', { name: 'Show the next 20 (210 left)' }).click()
  await expect(letters).toHaveCount(40)
  await expect(page.getByRole('listitem').nth(20).getByRole('button').first()).toBeFocused()
})

test('rows out of sight are not laid out, and are read and found like the others', async () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    makeDraft({ answers: { what: { kind: 'own', text: `Lettre-${String(index)}.` } } }),
  )
  opened = await openApp({ language: 'en', letters: letterFiles(many) })
  const { page } = opened
  await page.setViewportSize({ width: 1280, height: 500 })
  await expect(page.locator('.draft')).toHaveCount(20)
  expect(await page.locator('.draft h3').last().evaluate(isLaidOut)).toBe(false)

  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const read = nodes.filter(({ role, name }) => role?.value === 'heading' && String(name?.value).includes('Lettre-'))
  expect(read).toHaveLength(20)

  const found = opened.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return new Promise<number>((resolve) => {
      window?.webContents.on('found-in-page', (_event, { finalUpdate, matches }) => finalUpdate && resolve(matches))
      window?.webContents.findInPage('Lettre-')
    })
  })
  expect(await found).toBe(20)
})

test('the same letter is written to somebody else: it asks to whom, and the first one stays', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles(seven.slice(0, 1)) })
  const { page } = opened
  const { words, choose, goHome } = person(page, 'en')
  await choose('Le perron glacé', words.shelf.anotherNamed)
  await expect(page.getByLabel(words.party.organisation)).toHaveValue('')
  await expect(page.getByLabel(words.party.organisation)).toBeFocused()
  await page.keyboard.type('Ville de Laval')
  await goHome()
  const facts = page.getByRole('region', { name: words.drafts.title }).locator('.letter-to')
  await expect(facts).toHaveText([/Ville de Laval/, /Éco-centre/])
})

test('a deleted letter waits in the trash, even for the next start, and comes back', async () => {
  opened = await openApp({ language: 'fr', letters: letterFiles(seven.slice(0, 2)) })
  const first = person(opened.page, 'fr')
  await first.choose('Le club fermé', first.words.drafts.deleteNamed)
  await expect(first.button(first.words.drafts.takeBack)).toBeVisible()
  await opened.app.close()

  opened = await openApp({ language: 'fr', home: opened.folder })
  const { page } = opened
  const { words, button } = person(page, 'fr')
  const { trash } = words.shelf
  const shelf = page.getByRole('region', { name: words.drafts.title })
  await expect(shelf.getByRole('heading', { level: 3 })).toHaveText(['Le perron glacé'])
  await button(trash.title).press('Enter')
  const dialog = page.getByRole('dialog', { name: trash.title })
  await dialog.getByRole('button', { name: trash.takeBackNamed.replace('{{title}}', 'Le club fermé') }).press('Enter')
  await expect(dialog.getByText(trash.empty)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(trash.title)).toBeFocused()
  await expect(shelf.getByRole('heading', { level: 3 })).toHaveCount(2)
})

test('a child is offered neither the trash nor a way to delete', async () => {
  const letters = letterFiles([makeDraft({ register: 'child' })])
  opened = await openApp({ language: 'fr', settings: { welcomed: true, child: true }, letters })
  const { page } = opened
  const { words, button } = person(page, 'fr')
  await expect(page.getByRole('button', { name: 'Le tournoi est annulé' })).toBeVisible()
  await expect(button(words.shelf.trash.title)).toHaveCount(0)
  await expect(page.locator('.row-menu-button')).toHaveCount(0)
})

test('all of a row opens its letter, and its menu is reached by keyboard and by the right button', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles(seven.slice(0, 2)) })
  const { page } = opened
  const { words, button, answer, goHome } = person(page, 'en')
  const row = page.getByRole('listitem').filter({ hasText: 'Le perron glacé' })
  await expect(row.getByText(words.shelf.states.ready)).toBeVisible()
  await row.click({ position: { x: 700, y: 8 } })
  await expect(answer).toBeVisible()
  await goHome()

  await row.getByRole('button').first().focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(button(words.shelf.rename)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row.getByRole('button').last()).toBeFocused()

  await row.click({ button: 'right' })
  await expect(button(words.drafts.delete)).toBeInViewport()
  await button(words.drafts.duplicate).click()
  await expect(answer).toBeVisible()
  await goHome()
  await expect(page.getByRole('listitem').filter({ hasText: words.shelf.copy })).toHaveCount(1)
})

test('the menu of any row of a long list is whole in the window, and stays so while that changes its size', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles([...seven, ...seven.map(again)]), apart: true })
  const { page, app } = opened
  const menu = page.locator('.row-menu:popover-open')
  const resize = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, [wide, high]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setMinimumSize(400, 400)
        window?.setContentSize(wide, high)
      },
      [width, height] as const,
    )
  for (const row of [0, 7, 13]) {
    await resize(900, 600)
    await page.getByRole('listitem').nth(row).getByRole('button').last().click()
    await expect(menu).toBeInViewport({ ratio: 1 })
    await resize(600, 600)
    await expect(menu).toHaveCSS('width', /^5/)
    await expect(menu).toBeInViewport({ ratio: 1 })
    await resize(1280, 800)
    await expect(menu).toHaveCSS('width', /^[1-3]/)
    await expect(menu).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(menu).toHaveCount(0)
  }
})

test('home says where a file that is dropped there can go', async () => {
  opened = await openApp({ language: 'fr', letters: letterFiles(seven.slice(0, 1)) })
  const { page } = opened
  const { words, button } = person(page, 'fr')
  const give = (kind: 'dragover' | 'drop', name: string) =>
    page.evaluate(
      ([type, called]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['%PDF-1.7'], called))
        document
          .querySelector('h1')
          ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
      },
      [kind, name] as const,
    )
  const told = page.getByRole('status').filter({ hasText: words.enclosures.noLetter })
  await expect(async () => {
    await give('dragover', 'Facture.pdf')
    await expect(told).toBeVisible({ timeout: 500 })
  }).toPass()
  await give('drop', 'Facture.pdf')
  await button(words.common.close).click()
  await expect(told).toHaveCount(0)
  await give('drop', 'Ma lettre.twolines')
  await expect(page.getByRole('status').filter({ hasText: words.enclosures.noLetterFile })).toBeVisible()
})

test('a letter is renamed where it stands, by F2 and from its menu, and goes by its own name again', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles(seven.slice(0, 2)) })
  const { page } = opened
  const { words, button } = person(page, 'en')
  const field = page.getByRole('textbox', { name: words.shelf.name })
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  await row('Le perron glacé').getByRole('button').first().focus()
  await page.keyboard.press('F2')
  await expect(field).toBeFocused()
  await page.keyboard.type('The icy porch')
  await page.keyboard.press('Enter')
  await expect(row('The icy porch').getByRole('button').first()).toBeFocused()
  await expect(row('Le perron glacé')).toHaveCount(0)
  await expect(row('The icy porch').locator('.letter-to')).toHaveCount(0)

  await page.keyboard.press('F2')
  await page.keyboard.type('Never mind')
  await page.keyboard.press('Escape')
  await expect(row('The icy porch')).toHaveCount(1)

  await row('The icy porch').getByRole('button').last().click()
  await button(words.shelf.rename).click()
  await field.fill('')
  await page.keyboard.press('Enter')
  await expect(row('Le perron glacé').locator('.letter-to')).toHaveText('Éco-centre')
})

test('with few letters, Ctrl+F brings the field to search them', async () => {
  opened = await openApp({ language: 'en', letters: letterFiles(seven.slice(0, 2)) })
  const { page } = opened
  const { words } = person(page, 'en')
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByLabel(words.shelf.search)).toHaveCount(0)
  await page.keyboard.press('Control+f')
  await expect(page.getByLabel(words.shelf.search)).toBeFocused()
  await page.keyboard.type('perron')
  await expect(page.getByRole('listitem')).toHaveCount(1)
})
