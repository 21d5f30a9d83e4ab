import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { drawnPage } from '../driving/drawn-page'
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

/** Takes a photo of a page written by hand, drawn for the occasion; `add` is the button that asks for it. */
async function photograph(me: Walker, add: string): Promise<void> {
  const photo = join(me.opened.folder, 'IMG_2040.jpg')
  await writeFile(photo, await drawnPage(me.page))
  await answerOpenDialogs(me.opened, photo)
  await me.button(add).click()
  await expect(me.button(me.words.byHand.straighten)).toBeVisible({ timeout: 20_000 })
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
        await me.turnTo('letter')
        await me.seeSheet()
        await me.page.locator('figcaption').first().scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'send-by-hand-corners',
      reach: async (me) => {
        await me.turnTo('question')
        await photograph(me, me.words.byHand.add)
      },
    },
    {
      name: 'send-by-hand-straight',
      reach: (me) => me.button(me.words.byHand.straighten).click(),
    },
    {
      name: 'send-by-hand',
      reach: async (me) => {
        await me.button(me.words.byHand.use).click()
        await expect(me.page.getByRole('dialog')).toBeHidden({ timeout: 20_000 })
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
      name: 'child-by-hand',
      reach: async (me) => {
        await photograph(me, me.words.byHand.child.add)
        await me.button(me.words.byHand.straighten).click()
        await me.button(me.words.byHand.use).click()
        await expect(me.page.getByRole('dialog')).toBeHidden({ timeout: 20_000 })
        await me.button(me.words.byHand.another).scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'parent-by-hand',
      reach: async (me) => {
        await me.button(me.words.child.end.adult).click()
        await me.page.getByRole('heading', { name: me.words.byHand.parent.title }).scrollIntoViewIfNeeded()
      },
    },
    {
      name: 'parent-enclosed',
      reach: async (me) => {
        await expect(me.page.getByRole('img', { name: 'Photo' }).first()).toBeVisible()
        await me.page.getByRole('heading', { name: me.words.parent.reveals.kinds.photo.title }).scrollIntoViewIfNeeded()
      },
    },
  ],
}
