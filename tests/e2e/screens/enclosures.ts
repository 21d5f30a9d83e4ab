import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { drawnPicture } from '../driving/drawn-picture'
import { answerOpenDialogs } from '../driving/outside'
import { letterFiles, type Tour, type Walker } from '../driving/walk'
import { openLetter, story } from './home'

/** Chooses these files, made for the occasion; `add` is the button that asks for them. */
async function choose(me: Walker, add: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const { page, opened } = me
  for (const [name, data] of Object.entries(files)) await writeFile(join(opened.folder, name), data)
  await answerOpenDialogs(opened, ...Object.keys(files).map((name) => join(opened.folder, name)))
  await me.button(add).click()
  const items = page.getByRole('list', { name: me.words.enclosures.list }).getByRole('listitem')
  await expect(items).not.toHaveCount(0, { timeout: 20_000 })
}

/** What goes with a letter: chosen, told, printed after it. */
export const enclosing: Tour = {
  name: 'what goes with a letter',
  letters: (language) => letterFiles([story(language, 'thirty-seconds')]),
  screens: [
    {
      name: 'send-enclosed',
      reach: async (me) => {
        await openLetter(me, 'Chez Rosaire')
        await me.button(me.words.bar.send).click()
        await me.seeAlong()
        const photo = await drawnPicture(me.page, 'image/jpeg', [1200, 900])
        const bill = Buffer.from('%PDF-1.7')
        const heic = Buffer.concat([Buffer.alloc(4), Buffer.from('ftypheic')])
        await choose(me, me.words.enclosures.add, {
          'IMG_2031.jpg': photo,
          'Facture 4539 1488 0343 6467.pdf': bill,
          'IMG_2032.heic': heic,
        })
      },
    },
    {
      name: 'send-enclosed-page',
      reach: async (me) => {
        await me.seeSheet()
        await me.page.locator('figcaption').first().scrollIntoViewIfNeeded()
      },
    },
  ],
}

/** A child's drawing with a letter, as the child and then the parent see it. */
export const childEncloses: Tour = {
  name: 'a child adds a drawing',
  settings: { child: true },
  letters: (language) => letterFiles([{ ...story(language, 'tournament'), at: 'send' }]),
  screens: [
    {
      name: 'child-end-enclosed',
      reach: async (me) => {
        await me.page.getByRole('main').getByRole('listitem').getByRole('button').click()
        const drawing = await drawnPicture(me.page, 'image/png', [600, 400])
        await choose(me, me.words.enclosures.child.add, { 'IMG_7.png': drawing })
      },
    },
    {
      name: 'parent-enclosed',
      reach: async (me) => {
        await me.button(me.words.child.end.adult).click()
        await expect(me.page.getByRole('img', { name: 'Photo' }).first()).toBeVisible()
        await me.page.getByRole('heading', { name: me.words.parent.reveals.kinds.photo.title }).scrollIntoViewIfNeeded()
      },
    },
  ],
}
