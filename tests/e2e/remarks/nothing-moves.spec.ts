import { expect, type JSHandle } from '@playwright/test'
import { channelOf } from '#electron/bridge/channels'
import type { MisspeltWord } from '#electron/bridge/spelling-calls'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { letterSentences } from '#letter/parts/letter-sentences'
import { languageOf } from '#tests/languages'
import { openApp, type OpenApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { test } from '../driving/test'

/** Where the first way to send stood, at every frame since it was there. */
async function stood({ page }: OpenApp): Promise<JSHandle<number[]>> {
  return page.evaluateHandle(() => {
    const tops: number[] = []
    const look = () => {
      const top = document.querySelector('.one-way')?.getBoundingClientRect().top
      if (top !== undefined && top !== tops.at(-1)) tops.push(top)
      requestAnimationFrame(look)
    }
    look()
    return tops
  })
}

/** The dictionary does not know this word, and says so once this is called. */
async function holdDictionary({ app }: OpenApp, word: MisspeltWord): Promise<() => Promise<void>> {
  await app.evaluate(
    ({ BrowserWindow }, [channel, misspelt]) => {
      const [window] = BrowserWindow.getAllWindows()
      const released = new Promise<void>((resolve) => window?.once('show', () => resolve()))
      window?.webContents.ipc.handle(channel, async () => {
        await released
        return { kind: 'done', misspelt: [misspelt] }
      })
    },
    [channelOf('checkSpelling'), word] as const,
  )
  return () => app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('show'))
}

const text = {
  fr: 'jai commande une cafetiere hier et elle est arrivee brisee.',
  en: 'it didnt work and it wasnt what we wanted.',
} as const

for (const language of ['fr', 'en'] as const) {
  const unnamed = { ...story(language, 'thirty-seconds'), writer: nobody, at: 'send' as const }

  test(`what is told of a letter comes before its ways to leave, and moves none of them, in ${language}`, async () => {
    const opened = await openApp({ language, letters: letterFiles([unnamed]), apart: true })
    const { page } = opened
    const me = { ...person(page, language), page, opened }
    const told = page.getByRole('region', { name: me.words.remarks.before.title })
    const reopened = await stood(opened)
    await openLetter(me, unnamed.recipient.organisation)
    await expect(told).toBeVisible()
    await expect(me.button(me.words.send.docx.action)).toBeVisible()
    expect(await reopened.jsonValue()).toHaveLength(1)
    await me.goHome()

    await me.enter('disappointed')
    await me.beginWith(me.words.write.own)
    await me.answer.fill(text[language])
    const written = await stood(opened)
    await me.button(me.words.bar.send).click()
    await expect(told).toBeVisible()
    await expect(me.button(me.words.send.docx.action)).toBeVisible()
    expect(await written.jsonValue()).toHaveLength(1)
    await opened.close()
  })

  test(`what is told late of a letter comes in room that was kept for it, in ${language}`, async () => {
    const opened = await openApp({ language, letters: letterFiles([unnamed]), apart: true })
    const { page } = opened
    const me = { ...person(page, language), page, opened }
    const sentences = letterSentences(compose(unnamed, languageOf(unnamed.convention), '2026-11-27'))
    const { id: sentence = '', text: said = '' } = sentences.find(({ origin }) => origin === 'writer') ?? {}
    const [word = ''] = said.match(/\p{L}{4,}/u) ?? []
    const from = said.indexOf(word)
    const answer = await holdDictionary(opened, { sentence, from, to: from + word.length, word })
    const tops = await stood(opened)
    await openLetter(me, unnamed.recipient.organisation)
    const told = page.getByRole('region', { name: me.words.remarks.before.title })
    const { name } = me.words.remarks.before
    await expect(told.getByRole('textbox', { name })).toBeVisible()
    await expect(me.button(me.words.send.docx.action)).toBeVisible()
    await answer()
    const others = told.getByRole('button', { expanded: false })
    await expect(others).toBeVisible()
    expect(await tops.jsonValue()).toHaveLength(1)
    await others.click()
    await expect(told).toContainText(word)
    await opened.close()
  })
}

test('a file held over a letter is welcomed, and moves none of what is under it', async () => {
  const letter = { ...story('en', 'thirty-seconds'), at: 'send' as const }
  const opened = await openApp({ language: 'en', letters: letterFiles([letter]) })
  const { page } = opened
  const me = { ...person(page, 'en'), page, opened }
  await openLetter(me, letter.recipient.organisation)
  await expect(me.button(me.words.send.docx.action)).toBeVisible()
  const hold = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['%PDF-1.7'], 'Bill.pdf'))
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }))
    })
  const tops = await stood(opened)
  const welcome = page.getByRole('status').filter({ hasText: me.words.enclosures.drop })
  await expect(async () => {
    await hold()
    await expect(welcome).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(await tops.jsonValue()).toHaveLength(1)
  await opened.close()
})
