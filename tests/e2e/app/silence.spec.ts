import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openApp } from '../driving/open-app'
import { captureAddresses } from '../driving/outside'
import { person } from '../driving/person'
import { test } from '../driving/test'

test('a letter is written and sent, and Chromium logs not one address asked for outside the app', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-log-'))
  const log = join(folder, 'net.json')
  const quiet = await openApp({ args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] })
  const { enter, answer, goOn, words, button } = person(quiet.page, 'en')
  await captureAddresses(quiet)
  await enter('disappointed')
  await quiet.page.getByRole('radio', { name: words.write.own }).check()
  await answer.fill('There is no category for us.')
  await goOn()
  await quiet.page.getByRole('radio', { name: words.write.own }).check()
  await answer.fill('Why?')
  await button(words.bar.send).click()
  await button(words.send['mail-app'].action).click()
  await expect(quiet.page.getByText(words.send['mail-app'].after)).toBeVisible()
  await quiet.close()

  const text = await readFile(log, 'utf8')
  expect(text).toContain('"events"')
  const asked = [...text.matchAll(/"url":"([^"]*)"/g)].map(([, address = '']) => address)
  expect(asked.filter((address) => !/^(?:app|devtools|chrome|data|blob):/.test(address))).toEqual([])
  expect(text).not.toMatch(/"(?:host|hostname)":"(?!localhost|127\.0\.0\.1)[^"]*\./)
  await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 100 })
})
