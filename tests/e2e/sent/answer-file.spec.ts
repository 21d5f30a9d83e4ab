import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { sentDaysAgo } from '../driving/sent-days-ago'
import { story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

const email = [
  'From: Chez Rosaire <service@exemple.ca>',
  'Subject: Votre lettre',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p { color: red }</style><p>Bonjour,</p><p>Nous sommes',
  '<b>désolés</b>.<img src="https://exemple.ca/pixel.png"></p><script>document.title = ""</script>',
].join('\r\n')
const said = /^Bonjour,\s+Nous sommes désolés\.$/

test('an answer is dropped as an e-mail or chosen as a PDF: its words are read, and its file is kept with the letter', async () => {
  const letters = letterFiles([sentDaysAgo(story('fr', 'thirty-seconds'), 40)])
  const opened = await openApp({ language: 'fr', letters })
  const { page, folder } = opened
  const { words, button } = person(page, 'fr')
  const { answer } = words.sent
  const clean = async () => expect(await violations(page)).toEqual([])
  await button(words.home.noReply).click()

  await button(answer.tell).click()
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'Réponse.eml'))
    return transfer
  }, email)
  await page.getByLabel(answer.text).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByLabel(answer.text)).toHaveValue(said)
  await expect(page.getByText(answer.file.kept.replace('{{name}}', 'Réponse.eml')).first()).toBeVisible()
  await clean()
  await button(answer.keep).click()
  // What it leaves one with is nobody's to say but theirs.
  await expect(page.getByRole('alert')).toHaveText(words.sent.unchosen)
  await expect(page.getByRole('radio', { name: answer.felt.solved })).toBeFocused()
  await expect(page.getByRole('radio', { name: answer.felt.solved })).not.toBeChecked()
  await clean()
  await page.getByRole('radio', { name: answer.how.phone }).check()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('radio', { name: answer.felt['not-at-all'] }).check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await button(answer.keep).click()
  await expect(page.getByRole('blockquote')).toContainText('Nous sommes désolés.')
  await expect(button(answer.file.show)).toHaveCount(1)

  await button(answer.another).click()
  await writeFile(join(folder, 'photo.png'), 'png')
  await writeFile(join(folder, 'Lettre du 3.pdf'), '%PDF-1.7')
  await page.locator('input[type=file]').setInputFiles(join(folder, 'photo.png'))
  await expect(page.getByText(answer.file.refused)).toBeVisible()
  const several = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    for (const name of ['photo.png', 'Page 1.txt', 'Page 2.txt']) transfer.items.add(new File(['Bonjour'], name))
    return transfer
  })
  await page.getByLabel(answer.text).dispatchEvent('drop', { dataTransfer: several })
  await expect(page.getByText(answer.file.kept.replace('{{name}}', 'Page 1.txt')).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(answer.file.one)
  await button(answer.file.leave).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel(answer.text).fill('')
  await page.locator('input[type=file]').setInputFiles(join(folder, 'Lettre du 3.pdf'))
  await expect(page.getByText(answer.file.kept.replace('{{name}}', 'Lettre du 3.pdf')).first()).toBeVisible()
  await clean()
  await page.getByRole('radio', { name: answer.felt.partly }).check()
  await button(answer.keep).click()
  await expect(button(answer.file.show)).toHaveCount(2)
  const [draftFolder = ''] = await readdir(join(folder, 'Two Lines', 'enclosures'))
  expect((await readdir(join(folder, 'Two Lines', 'enclosures', draftFolder))).toSorted()).toEqual([
    expect.stringMatching(/^lettre-du-3-[0-9a-f]{8}\.pdf$/),
    expect.stringMatching(/^reponse-[0-9a-f]{8}\.eml$/),
  ])
  await opened.close()
})

test('a file that is still being read when the answer is kept goes along', async () => {
  const letters = letterFiles([sentDaysAgo(story('fr', 'thirty-seconds'), 40)])
  const { page, folder, close } = await openApp({ language: 'fr', letters })
  const { words, button } = person(page, 'fr')
  const { answer } = words.sent
  await button(words.home.noReply).click()
  await button(answer.tell).click()
  // A disk that answers when the test says so.
  const disk = await page.evaluateHandle(() => {
    const read = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')?.value as Blob['arrayBuffer']
    const { promise, resolve } = Promise.withResolvers<undefined>()
    Blob.prototype.arrayBuffer = async function slowly() {
      await promise
      return read.call(this)
    }
    return { answers: () => resolve(undefined) }
  })
  await page.getByRole('radio', { name: answer.felt.partly }).check()
  await page.getByLabel(answer.text).fill('Reçue ce matin.')
  await writeFile(join(folder, 'reponse.txt'), 'Nous sommes désolés.')
  await page.locator('input[type=file]').setInputFiles(join(folder, 'reponse.txt'))
  await button(answer.keep).click()
  await disk.evaluate(({ answers }) => answers())
  await expect(page.getByRole('blockquote')).toHaveText(/Reçue ce matin\.\s+Nous sommes désolés\./)
  await expect(button(answer.file.show)).toHaveCount(1)
  await close()
})
