import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { docxPart } from '#tests/docx-file'
import { docxText } from '#tests/docx-text'
import { readPdf } from '#tests/pdf-file'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerOpenDialogs } from '../driving/outside'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { test } from '../driving/test'
import { agreeTo, keptPaper, listed, writeTheOthers } from './class-letters'

type Told = Readonly<{ goOn: () => void }>

/** A disk that takes one file of a class and no other, until it goes on; answers how to let it. */
async function heldDisk({ app }: OpenApp): Promise<() => Promise<void>> {
  await app.evaluate(({ app: main }) => {
    const [files, module] = [process.getBuiltinModule('node:fs/promises'), process.getBuiltinModule('node:module')]
    const real = files.open
    const held = Promise.withResolvers<void>()
    let opened = 0
    files.open = async (...given) => {
      if (String(given[0]).includes('arriving') && ++opened > 1) await held.promise
      return real(...given)
    }
    module.syncBuiltinESMExports()
    const goOn = () => {
      files.open = real
      module.syncBuiltinESMExports()
      held.resolve()
    }
    Object.assign(main, { goOn })
  })
  // Sound: the test put it there.
  return () => app.evaluate(({ app: main }) => (main as unknown as Told).goOn())
}

test('a class out of a file, stopped and made again, leaves as Word, as a file each and on paper, in English', async () => {
  const opened = await openApp({ language: 'en' })
  const { page, folder } = opened
  const me = person(page, 'en')
  const { words } = me
  const files = words.class.files
  const pupils = ['Émilie', 'Zoë', 'Đorđe']
  const list = ['Last name,First name', 'Roy,Émilie', 'Côté,Zoë', '"Smith, Jr.",Đorđe'].join('\r\n')
  const path = join(folder, 'class.csv')
  await writeFile(path, `\uFEFF${list}`, 'utf16le')

  await me.button(words.class.entry).click()
  const workbook = join(folder, 'class.xlsx')
  await writeFile(workbook, 'PK\u0003\u0004 xl/workbook.xml')
  await answerOpenDialogs(opened, workbook)
  await me.button(words.class.make.open).click()
  await expect(page.getByRole('alert').filter({ hasText: 'class.xlsx can’t be read here.' })).toBeVisible()
  await expect(page.getByLabel(words.class.make.names)).toHaveValue('')
  await answerOpenDialogs(opened, path)
  await me.button(words.class.make.open).click()
  await expect(page.getByText('class.xlsx')).toHaveCount(0)
  await expect(page.getByLabel(words.class.make.names)).toHaveValue(/Đorđe/)
  await page.getByRole('radio', { name: words.drafts.kinds.disappointed }).click()
  await page.getByLabel(words.party.organisation).fill('City pool')
  const make = me.button('Make 3 letters')
  const goOn = await heldDisk(opened)
  await make.click()
  await expect(page.getByRole('progressbar', { name: words.class.make.working })).toBeVisible()
  await me.button(words.keeping.cancel).click()
  await goOn()
  await expect(page.getByText(words.class.make.stopped)).toBeVisible()
  await expect(make).toBeFocused()
  expect(await page.evaluate(async () => (await window.bridge.listDrafts()).drafts.length)).toBe(0)
  await make.click()
  await expect(page.getByRole('heading', { level: 1, name: 'City pool' })).toBeFocused()

  await writeTheOthers(page)
  const { letters } = await listed(page)
  expect(letters.map(({ name }) => name)).toEqual(pupils)
  await agreeTo(
    page,
    letters.map(({ id }) => id),
  )
  // Told anew, once one looks at the class again.
  await me.goHome()
  await page
    .getByRole('button', { name: /City pool/ })
    .first()
    .click()

  const saved = await producing(opened)
  const { bytes } = await saved(() => me.button(files.docx).click(), 'docx')
  const text = docxText(bytes)
  pupils.forEach((name) => expect(text).toContain(`dit ${name}`))
  expect(docxPart(bytes, 'word/document.xml').match(/<w:sectPr/g)).toHaveLength(pupils.length)

  const apart = join(folder, 'apart')
  await mkdir(apart)
  await answerOpenDialogs(opened, apart)
  await me.button(files.apart).click()
  const done = (count: number) => page.getByText(new RegExp(`^${String(count)} letters are in`))
  await expect(done(3).filter({ hasText: 'apart' })).toBeVisible()
  const [inside = ''] = await readdir(apart)
  const names = (await readdir(join(apart, inside))).toSorted()
  expect(names).toEqual(pupils.map((name) => `${name}.pdf`).toSorted())
  const [first = ''] = names
  expect((await readPdf(await readFile(join(apart, inside, first)))).pages).toHaveLength(1)

  const paper = await keptPaper(opened)
  await me.button(files.print).click()
  await expect(page.getByText(files.printed_other.replace('{{count}}', '3'))).toBeVisible()
  const { pages } = await readPdf(await paper())
  expect(pages.map((lines) => /dit (.+?)\./.exec(lines.join(' '))?.[1])).toEqual(pupils)
  await opened.close()
})
