import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readFolder } from '#electron/drafts/draft-folder'
import { backedUp, filesToBackUp } from '#electron/keeping/backup'
import { zipPieces } from '#electron/keeping/write-zip'
import { writeWhole } from '#electron/system/write-whole'
import { desktopWords, type TestedLanguage } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { filesHolding } from '#tests/files-holding'
import { nobody } from '#letter/draft/new-draft'
import { inkPng } from '#tests/signatures'
import { sizes } from '../screens/looks'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs, answerSaveDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

const secret = 'Zanzibarine'
const letters = letterFiles(
  [`Le perron de ${secret}`, 'Le club fermé'].map((text) => makeDraft({ answers: { what: { kind: 'own', text } } })),
)

/** Opens what is done with all the letters together, from the File menu. */
async function fromTheMenu({ app }: OpenApp, language: TestedLanguage): Promise<void> {
  await app.evaluate(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find((item) => item.label === label)?.click()
  }, desktopWords[language].file.keeping)
}

/** What the menu says that has these words: the letters that it leads to, each by its name. */
const inTheMenu = ({ app }: OpenApp, said: string) =>
  app.evaluate(({ Menu }, words) => {
    const labelled = (items: readonly Electron.MenuItem[]): string[] =>
      items.flatMap(({ label, submenu }) => [label, ...labelled(submenu?.items ?? [])])
    return labelled(Menu.getApplicationMenu()?.items ?? []).filter((label) => label.includes(words))
  }, said)

test('all the letters go into one file, and what was lost since comes back from it', async () => {
  opened = await openApp({ language: 'fr', letters })
  const { page, folder } = opened
  const { words, button, choose } = person(page, 'fr')
  const { keeping, drafts, shelf, settings } = words
  await mkdir(join(folder, 'produced'))
  await answerSaveDialogs(opened)
  await button(settings.title).click()
  const dialog = page.getByRole('dialog', { name: settings.title })
  await button(keeping.backup.action).press('Enter')
  await expect(dialog.getByRole('status')).toContainText(`2 lettres sont dans «\u00a0Sauvegarde des lettres`)
  const [backup = ''] = await readdir(join(folder, 'produced'))
  expect(backup).toMatch(/^Sauvegarde des lettres - \d{4}-\d{2}-\d{2}\.zip$/)
  await button(words.common.close).click()

  expect(await inTheMenu(opened, 'Le club fermé')).toHaveLength(1)
  await choose('Le club fermé', drafts.deleteNamed)
  await expect.poll(() => inTheMenu(opened, 'Le club fermé')).toEqual([])
  await button(shelf.trash.title).click()
  await button(keeping.trash.empty).press('Enter')
  await expect(page.getByText('Effacer cette lettre pour de bon?')).toBeFocused()
  await button(keeping.trash.no).press('Enter')
  await expect(button(keeping.trash.empty)).toBeFocused()
  await page.keyboard.press('Enter')
  await button(keeping.trash.yes).press('Enter')
  await expect(page.getByText(shelf.trash.empty)).toBeVisible()
  expect(await readdir(join(folder, 'Two Lines', 'deleted'))).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)
  await expect(button(drafts.takeBack)).toHaveCount(0)

  await answerOpenDialogs(opened, join(folder, 'produced', backup))
  await fromTheMenu(opened, 'fr')
  await expect(page.getByRole('heading', { name: keeping.title })).toBeFocused()
  await button(keeping.restore.action).press('Enter')
  await expect(dialog.getByRole('status')).toContainText(
    '1 lettre est revenue dans votre liste. 1 lettre était déjà là.',
  )
  await button(words.common.close).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Le club fermé' })).toBeVisible()
  await expect.poll(() => inTheMenu(opened, 'Le club fermé')).toHaveLength(1)
})

test('a damaged backup gives what it can, and says what it could not', async () => {
  opened = await openApp({ language: 'en', letters })
  const { page, folder } = opened
  const { words, button } = person(page, 'en')
  const { keeping, settings } = words
  await mkdir(join(folder, 'produced'))
  await answerSaveDialogs(opened)
  await button(settings.title).click()
  await button(keeping.backup.action).click()
  await expect(page.locator('.keeping-done')).toBeVisible()
  const [name = ''] = await readdir(join(folder, 'produced'))
  const backup = join(folder, 'produced', name)
  const whole = await readFile(backup)
  await writeFile(backup, whole.subarray(0, whole.length - 400))
  await answerOpenDialogs(opened, backup)
  await button(keeping.restore.action).click()
  await expect(page.getByRole('alert')).toContainText(keeping.restore.damaged)
  await expect(page.getByRole('alert')).toContainText('1.twolines')
  await writeFile(backup, 'no backup')
  await button(keeping.restore.action).click()
  await expect(page.getByRole('alert')).toContainText(words.problems['not-a-backup'].title)
})

test('everything is erased with the keyboard alone, once it was asked twice, and nothing is left of it', async () => {
  const signed = makeDraft({ writer: { ...nobody, name: 'Élise Roy' }, signature: 'picture' })
  opened = await openApp({
    language: 'en',
    letters: { ...letters, 'signed.twolines': JSON.stringify(signed) },
    apart: true,
  })
  const { page, folder } = opened
  const me = person(page, 'en')
  const { words, button } = me
  const { erase } = words.keeping
  // A signature, seen on the screen, and its copy in a letter that was sent.
  await page.evaluate(
    async ([id, bytes]) => {
      await window.bridge.keepSignature({ bytes: new Uint8Array(bytes) })
      await window.bridge.openDraft({ id })
      await window.bridge.markSent({ id, how: 'post', on: '2026-11-20' })
      await window.bridge.saveNow()
    },
    [signed.id, [...inkPng()]] as const,
  )
  expect(await filesHolding(folder, inkPng())).toHaveLength(2)
  await page.reload()
  await expect(page.getByRole('img', { name: words.signature.picture })).toBeVisible()
  await me.goHome()
  await writeFile(join(folder, 'Two Lines', 'novel.txt'), 'mine')
  await button(words.drafts.continueNamed.replace('{{title}}', `Le perron de ${secret}`)).press('Enter')
  await page.evaluate((word) => localStorage.setItem('kept', word), secret)
  // What the engine keeps comes to the disk in its own time.
  const byEngine = async () => (await filesWith(folder, secret)).filter((path) => path.includes('Local Storage'))
  await expect.poll(byEngine, { timeout: 20_000 }).not.toEqual([])
  await fromTheMenu(opened, 'en')
  await page.evaluate((word) => window.bridge.changeSettings({ ownWords: [word] }), secret)
  expect(await inTheMenu(opened, secret)).toHaveLength(1)
  await button(erase.action).press('Enter')
  const dialog = page.getByRole('dialog', { name: erase.question })
  await expect(dialog.getByRole('button', { name: erase.keep })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const field = dialog.getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('no')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(erase.wrong)
  await page.setViewportSize(sizes[0])
  for (const way of [erase.keep, erase.last]) await expect(dialog.getByRole('button', { name: way })).toBeInViewport()
  await field.fill('')
  await page.keyboard.type(`${erase.word} `)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words.welcome.title })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: erase.done })).toBeAttached()
  await button(new RegExp(`^${words.welcome.writer.adult.title}`)).click()
  await expect(page.getByText(words.drafts.empty)).toBeVisible()
  expect(await inTheMenu(opened, secret)).toEqual([])
  expect(await page.evaluate(() => window.bridge.listPeople())).toMatchObject({ kind: 'done', people: [] })
  expect(await page.evaluate(() => window.bridge.start())).toMatchObject({
    settings: { ownWords: [] },
    shelf: { drafts: [] },
    open: null,
  })
  await opened.app.close()

  expect(await readdir(join(folder, 'Two Lines'))).toEqual(['novel.txt'])
  expect(await filesWith(folder, secret)).toEqual([])
  expect(await filesHolding(folder, inkPng())).toEqual([])
  opened = await openApp({ language: 'en', home: folder })
  await expect(person(opened.page, 'en').button(words.keeping.title)).toHaveCount(0)
  await expect(opened.page.getByText(words.drafts.empty)).toBeVisible()
})

test('a child is first asked the grown-up question, and giving up erases nothing', async () => {
  opened = await openApp({ language: 'fr', settings: { welcomed: true, child: true }, letters })
  const { page, folder } = opened
  const me = person(page, 'fr')
  const { erase } = me.words.keeping
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await fromTheMenu(opened, 'fr')
  await expect(me.grownUp).toBeVisible()
  await me.passAsGrownUp()
  await me.button(erase.action).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: erase.question })).toHaveCount(0)
  await expect(page.getByRole('dialog', { name: me.words.settings.title })).toBeVisible()
  await expect(me.button(erase.action)).toBeFocused()
  await expect.poll(() => readdir(join(folder, 'Two Lines'))).toHaveLength(2)
})

/** The files under a folder in which a word stands, in either of the ways in which programs write one. */
async function filesWith(folder: string, word: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const found = await Promise.all(
    paths.map(async (path) => {
      // A running app renames and takes files away meanwhile.
      const bytes = await readFile(path).catch(() => Buffer.alloc(0))
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) ? [path] : []
    }),
  )
  return found.flat()
}

test('what takes long is told as it goes, and is cancelled by a key: whole letters alone are there', async () => {
  test.slow()
  const many = letterFiles(
    Array.from({ length: 1500 }, (_, index) =>
      makeDraft({ answers: { what: { kind: 'own', text: `Lettre ${index}` } } }),
    ),
  )
  opened = await openApp({ language: 'fr' })
  const { page, folder } = opened
  const { words, button } = person(page, 'fr')
  const { keeping, settings } = words
  const source = join(folder, 'source')
  await mkdir(source)
  for (const [name, text] of Object.entries(many)) await writeFile(join(source, name), text)
  const backup = join(folder, 'backup.zip')
  await writeWhole(backup, zipPieces(backedUp(source, await filesToBackUp(source))))
  await answerOpenDialogs(opened, backup)
  await button(settings.title).click()
  const dialog = page.getByRole('dialog', { name: settings.title })
  await button(keeping.restore.action).press('Enter')
  await expect(page.getByRole('progressbar', { name: keeping.restore.working })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(button(keeping.cancel)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText(keeping.restore.cancelled)
  await expect(button(keeping.restore.action)).toBeFocused()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  const { found, broken, passedOver } = await readFolder(join(folder, 'Two Lines'))
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThan(1500)
  expect([...broken, ...passedOver]).toEqual([])
})
