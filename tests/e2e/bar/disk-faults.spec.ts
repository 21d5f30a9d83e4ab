import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readFolder } from '#electron/drafts/draft-folder'
import { canMount } from '#tests/small-disk'
import { kill, removeHome } from '../driving/kill'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

let home: string
let letters: string
let opened: OpenApp | null = null
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'two-lines-disk-'))
  letters = join(home, 'letters')
  for (const path of [letters, join(home, 'settings')]) await mkdir(path)
  await writeFile(join(home, 'settings', 'settings.json'), JSON.stringify({ folder: letters, welcomed: true }))
})
test.afterEach(async () => {
  if (opened) await kill(opened)
  opened = null
  spawnSync('umount', ['-l', letters])
  await removeHome(home)
})

/** Begins a letter whose first words are on the disk. */
async function begin() {
  const app = (opened = await openApp({ home }))
  const me = person(app.page, 'en')
  await me.enter('disappointed')
  await app.page.getByRole('radio', { name: me.words.write.own }).check()
  await me.answer.fill('First.')
  await expect(me.saved).toBeVisible()
  return { app, me }
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const { found, broken, passedOver } = await readFolder(folder)
  expect([...broken, ...passedOver]).toEqual([])
  return found.map(({ draft: { answers } }) => (answers.what?.kind === 'own' ? answers.what.text : ''))
}

/** From now on, the disk takes as long as this to say that something is on it. */
async function slowDown({ app }: OpenApp, milliseconds: number): Promise<void> {
  await app.evaluate(async (_electron, time) => {
    const { open } = process.getBuiltinModule('node:fs/promises')
    const file = await open(process.execPath)
    const handle = Object.getPrototypeOf(file) as { sync: () => Promise<void> }
    const { sync } = handle
    handle.sync = async function slow() {
      await new Promise((resolve) => setTimeout(resolve, time))
      return sync.call(this)
    }
    await file.close()
  }, milliseconds)
}

test('on a disk that is slow, typing waits for nothing, what is not saved is not called so, and closing saves the last key', async () => {
  const { app, me } = await begin()
  await slowDown(app, 700)
  await me.answer.press('End')
  await me.answer.pressSequentially(' Typed on a slow disk.', { delay: 20 })
  await expect(me.answer).toHaveValue('First. Typed on a slow disk.')
  await expect(me.saved).toBeHidden()
  await expect(me.saved).toBeVisible()
  expect(await textsIn(letters)).toEqual(['First. Typed on a slow disk.'])
  await me.answer.pressSequentially(' And the last.')
  await app.app.close()
  opened = null
  expect(await textsIn(letters)).toEqual(['First. Typed on a slow disk. And the last.'])
})

const year = 365 * 24 * 3600 * 1000
for (const [way, by] of [
  ['forward by three years', 3 * year],
  ['back by ten', -10 * year],
] as const) {
  test(`a clock that is set ${way} while one writes loses no word, and makes no second letter`, async () => {
    const { app, me } = await begin()
    await app.app.evaluate((_electron, shift) => {
      const True = Date
      globalThis.Date = class extends True {
        constructor(...given: [] | [number | string | Date]) {
          super(...((given.length === 0 ? [True.now() + shift] : given) as [number]))
        }
        static override now() {
          return True.now() + shift
        }
      } as DateConstructor
    }, by)
    await me.answer.press('End')
    await me.answer.pressSequentially(' Then.')
    await expect(me.saved).toBeVisible()
    await expect.poll(() => textsIn(letters)).toEqual(['First. Then.'])
    await me.goHome()
    await expect(app.page.getByRole('listitem')).toHaveCount(1)
    await kill(app)
    const again = (opened = await openApp({ home }))
    const they = person(again.page, 'en')
    await again.page.getByRole('listitem').getByRole('button').first().click()
    await expect(they.answer).toHaveValue('First. Then.')
    await they.answer.press('End')
    await they.answer.pressSequentially(' Now.')
    await expect.poll(() => textsIn(letters)).toEqual(['First. Then. Now.'])
  })
}

test('a disk pulled out while one writes, whose place stays, loses no word of before or after', async () => {
  test.skip(!canMount, 'a disk has to be mounted')
  const disk = join(home, 'disk')
  await mkdir(disk)
  const mount = (...args: readonly string[]) => expect(spawnSync('mount', [...args]).status).toBe(0)
  mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk)
  mount('--bind', disk, letters)
  const { app, me } = await begin()
  spawnSync('umount', ['-l', letters])
  await me.answer.press('End')
  await me.answer.pressSequentially(' While it was out.')
  await expect(me.saved).toBeVisible()
  mount('--bind', disk, letters)
  await me.answer.pressSequentially(' And back.')
  await expect.poll(async () => (await textsIn(letters)).toSorted()).toContain('First. While it was out. And back.')
  await expect(me.answer).toHaveValue('First. While it was out. And back.')
  await kill(app)
  opened = null
  spawnSync('umount', ['-l', letters])
  spawnSync('umount', ['-l', disk])
})
