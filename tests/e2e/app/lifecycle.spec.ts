import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appWords, desktopWords, library } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { kill, removeHome } from '../driving/kill'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

const draft = makeDraft({
  convention: 'en-CA',
  at: 'why',
  answers: { what: { kind: 'own', text: 'No category for us.' } },
})

let home: string
let letters: string
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'two-lines-life-'))
  letters = join(home, 'letters')
  await mkdir(letters)
  await mkdir(join(home, 'settings'))
  await writeFile(join(home, 'settings', 'settings.json'), JSON.stringify({ folder: letters, welcomed: true }))
})
test.afterEach(() => removeHome(home))

/** A draft's file as another person would send it. */
async function fileOf(content: string, name = 'from a friend é.twolines'): Promise<string> {
  const path = join(home, name)
  await writeFile(path, content)
  return path
}

/** Starts the app a second time beside the first; ends when the second has handed over. */
async function startAgain({ app }: OpenApp, ...args: string[]): Promise<void> {
  const { spawnfile, spawnargs } = app.process()
  const own = spawnargs.slice(1).filter((arg) => !arg.startsWith('--inspect') && !arg.startsWith('--remote-debugging'))
  const env = await app.evaluate(() => ({ ...process.env }))
  const loader = own.findIndex((arg) => arg === '-r')
  const plain = loader < 0 ? own : own.toSpliced(loader, 2)
  await once(spawn(spawnfile, [...plain, ...args], { env, stdio: 'ignore' }), 'exit')
}

test('killed in the middle of a letter, the app comes back to the same question with every saved word', async () => {
  const first = await openApp({ home })
  const me = person(first.page, 'en')
  await me.enter('disappointed')
  await first.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('There is no category for us.')
  await me.goOn()
  await first.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.pressSequentially('Why is that')
  await expect(me.saved).toBeVisible()
  await kill(first)

  const second = await openApp({ home })
  const again = person(second.page, 'en')
  await expect(again.heading('why')).toBeVisible()
  await expect(again.answer).toHaveValue('Why is that')
  await expect(again.sentence('There is no category for us.')).toBeVisible()
  await second.app.close()
})

test('the last word is saved when the window closes right after it', async () => {
  const first = await openApp({ home })
  const me = person(first.page, 'en')
  await me.enter('disappointed')
  await first.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('There is no category for us, and nobody said why.')
  await first.app.close()
  const [name = ''] = await readdir(letters)
  expect(await readFile(join(letters, name), 'utf8')).toContain('and nobody said why.')
})

test('a draft named on the command line opens, as a copy of its own', async () => {
  const path = await fileOf(JSON.stringify(draft))
  const opened = await openApp({ home, args: [path] })
  const me = person(opened.page, 'en')
  await expect(me.heading('why')).toBeVisible()
  await expect(me.sentence('No category for us.')).toBeVisible()
  await expect.poll(() => readdir(letters)).toHaveLength(1)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(draft)
  await opened.app.close()
})

test('a second start hands its draft to the first and brings it to the front', async () => {
  const opened = await openApp({ home })
  const me = person(opened.page, 'en')
  await expect(me.button(me.words.home.doors.both.title)).toBeVisible()
  await startAgain(opened, await fileOf(JSON.stringify(draft)))
  await expect(me.heading('why')).toBeVisible()
  await expect(me.sentence('No category for us.')).toBeVisible()
  expect(opened.app.windows()).toHaveLength(1)
  await opened.app.close()
})

test('a file from the file manager of a Mac opens too', async () => {
  const opened = await openApp({ home })
  const me = person(opened.page, 'en')
  await expect(me.button(me.words.home.doors.both.title)).toBeVisible()
  const path = await fileOf(JSON.stringify(draft))
  await opened.app.evaluate(
    ({ app }, named) => void app.emit('open-file', { preventDefault: () => undefined }, named),
    path,
  )
  await expect(me.heading('why')).toBeVisible()
  await opened.app.close()
})

test('a file that is no letter is told calmly by its name, in both ways of opening it', async () => {
  const path = await fileOf('\u0089PNG not a letter', 'photo.twolines')
  const opened = await openApp({ home, args: [path] })
  const { problems } = appWords.en
  await expect(opened.page.getByText(problems.unreadable.title)).toBeVisible()
  await expect(opened.page.getByText('photo.twolines')).toBeVisible()
  await expect(opened.page.getByText(/Error|at .*:\d+/)).toHaveCount(0)
  await startAgain(opened, await fileOf('{"version": 2}', 'tomorrow.twolines'))
  await expect(opened.page.getByText(problems['newer-version'].title)).toBeVisible()
  await expect(opened.page.getByText('tomorrow.twolines')).toBeVisible()
  await opened.app.close()
})

test('a broken file in the folder is set aside and named, and the others are there', async () => {
  await writeFile(join(letters, 'good.twolines'), JSON.stringify(draft))
  await writeFile(join(letters, 'broken.twolines'), '{"version": 1,')
  const opened = await openApp({ home })
  await expect(opened.page.getByText('broken.twolines')).toBeVisible()
  await expect(opened.page.getByRole('listitem').filter({ hasText: 'No category for us.' })).toBeVisible()
  expect(await readdir(join(letters, 'set-aside'))).toEqual(['broken.twolines'])
  await opened.app.close()
})

test('words that can not be saved are not lost by closing: the person decides', async () => {
  const opened = await openApp({ home })
  const me = person(opened.page, 'en')
  await me.enter('disappointed')
  await opened.page.getByRole('radio', { name: me.words.write.own }).check()
  await rm(letters, { recursive: true, maxRetries: 5 })
  await me.answer.fill('Words without a folder.')
  await expect(opened.page.getByText(me.words.saving.failed)).toBeVisible()

  const saved = join(home, 'saved elsewhere.twolines')
  await opened.app.evaluate(({ app, dialog }, filePath) => {
    const asked: string[] = []
    Object.assign(app, { asked })
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message, detail } = given.at(-1) as Electron.MessageBoxOptions
      asked.push(message, detail ?? '')
      return Promise.resolve({ response: asked.length === 2 ? 2 : 0, checkboxChecked: false })
    }
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, saved)

  await opened.app.evaluate(({ app }) => app.quit())
  const asked = () => opened.app.evaluate(({ app }) => (app as unknown as { asked: string[] }).asked)
  const { unsaved } = desktopWords.en.dialogs
  await expect.poll(asked).toEqual([unsaved.message, unsaved.reasons['folder-gone']])
  await expect(me.answer).toHaveValue('Words without a folder.')

  const ended = once(opened.app.process(), 'exit')
  await opened.app.evaluate(({ app }) => app.quit())
  await ended
  expect(await readFile(saved, 'utf8')).toContain('Words without a folder.')
})

test('the window opens again where it was left, and never smaller than its smallest', async () => {
  const bounds = ({ app }: OpenApp) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const first = await openApp({ home })
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 30, y: 40, width: 950, height: 650 }),
  )
  await first.app.close()
  const second = await openApp({ home })
  expect(await bounds(second)).toMatchObject({ x: 30, y: 40, width: 950, height: 650 })
  await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(100, 100))
  expect(await bounds(second)).toMatchObject({ width: 900, height: 600 })
  await second.app.close()
})

test('the menu changes the language of the whole app at once, itself included', async () => {
  const opened = await openApp({ home, language: 'en' })
  const choose = (menu: string, item: string) =>
    opened.app.evaluate(
      ({ Menu }, labels) => {
        const top = Menu.getApplicationMenu()?.items.find(({ label }) => label === labels[0])
        top?.submenu?.items.find(({ label }) => label === labels[1])?.click()
      },
      [menu, item],
    )
  await expect(opened.page.getByRole('heading', { level: 1, name: appWords.en.home.title })).toBeVisible()
  await choose(desktopWords.en.language.title, library.index('fr').name)
  await expect(opened.page.getByRole('heading', { level: 1, name: appWords.fr.home.title })).toBeVisible()
  const titles = await opened.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(titles).toEqual(
    [desktopWords.fr.file, desktopWords.fr.edit, desktopWords.fr.view, desktopWords.fr.language]
      .map(({ title }) => title)
      .concat(desktopWords.fr.help),
  )
  await choose(desktopWords.fr.help, desktopWords.fr.about)
  await expect(opened.page.getByText(appWords.fr.about.private)).toBeVisible()
  await expect(opened.page.getByText(/^Version [\d.]+ du (?:1er|\d+) \p{L}+ 20\d\d/u)).toBeVisible()
  await opened.app.close()
})

test('a page that falls comes back to the same words', async () => {
  const opened = await openApp({ home, args: [await fileOf(JSON.stringify(draft))] })
  await expect(person(opened.page, 'en').heading('why')).toBeVisible()
  await opened.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const back = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)))
    contents?.forcefullyCrashRenderer()
    await back
  })
  const text = () =>
    opened.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('document.body.innerText')
          .catch(() => '') as Promise<string>,
    )
  await expect.poll(text).toContain('No category for us.')
  await opened.app.close().catch(() => undefined)
})

test('a page that falls again and again is told in words, and comes back when one says so', async () => {
  const opened = await openApp({ home, args: [await fileOf(JSON.stringify(draft))] })
  await expect(person(opened.page, 'en').heading('why')).toBeVisible()
  const told = await opened.app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const back = () => new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)))
    const asked: Electron.MessageBoxOptions[] = []
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(given.at(-1) as Electron.MessageBoxOptions)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    for (let time = 0; time < 4; time++) {
      const isBack = back()
      contents?.forcefullyCrashRenderer()
      await isBack
    }
    return asked
  })
  const { fallen } = desktopWords.en.dialogs
  expect(told).toMatchObject([{ message: fallen.message, detail: fallen.detail, buttons: [fallen.again, fallen.quit] }])
  const text = () =>
    opened.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('document.body.innerText')
          .catch(() => '') as Promise<string>,
    )
  await expect.poll(text).toContain('No category for us.')
  await opened.app.close().catch(() => undefined)
})

test('an unforeseen error is told once, without a stack trace', async () => {
  const opened = await openApp({ home, language: 'fr' })
  await opened.app.evaluate(({ app, dialog }) => {
    const told: string[] = []
    Object.assign(app, { told })
    dialog.showMessageBox = (...given: unknown[]) => {
      told.push(JSON.stringify(given))
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    process.emit('uncaughtException', new Error('/home/someone/secret.ts:3'))
    process.emit('uncaughtException', new Error('again'))
  })
  const telling = () => opened.app.evaluate(({ app }) => (app as unknown as { told: string[] }).told)
  await expect.poll(telling).toHaveLength(1)
  // Once one is told, another comes.
  const told = await opened.app.evaluate(async ({ app }) => {
    process.emit('uncaughtException', new Error('once more'))
    await new Promise(setImmediate)
    return (app as unknown as { told: string[] }).told
  })
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(desktopWords.fr.dialogs.broken.message)
  expect(told[0]).not.toContain('secret')
  await opened.app.close()
})
