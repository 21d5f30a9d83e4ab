import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { sfntFromWoff } from '#electron/export/sfnt-from-woff'
import type { Draft } from '#letter/draft/draft'
import { type TestedLanguage } from '#tests/languages'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { violations } from '../screens/violations'
import { test } from '../driving/test'

/** A folder whose one font has Latin letters, and what makes a Linux have no other. */
let fonts = ''
test.beforeAll(async () => {
  fonts = await mkdtemp(join(tmpdir(), 'two-lines-fonts-'))
  const woff = await readFile('node_modules/@fontsource/gelasio/files/gelasio-latin-400-normal.woff')
  await writeFile(join(fonts, 'latin.ttf'), sfntFromWoff(woff))
  const places = `<dir>${fonts}</dir><cachedir>${join(fonts, 'cache')}</cachedir>`
  await writeFile(join(fonts, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`)
})
test.afterAll(() => rm(fonts, { recursive: true }))

async function atSending(language: TestedLanguage, text: string, env = {}) {
  const deed = story(language, 'good-deed')
  const draft: Draft = { ...deed, at: 'send', answers: { ...deed.answers, gesture: { kind: 'own', text } } }
  const opened = await openApp({ language, letters: letterFiles([draft]), env })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  await openLetter(me, draft.recipient.organisation)
  await expect(page.getByRole('heading', { name: me.words.send.title })).toBeVisible()
  const [start = ''] = me.words.send.undrawn.told.split('{{what}}')
  return { ...me, told: page.getByText(start) }
}

// No font has a sign of nobody's: this one is for private use, whatever the computer.
const anywhere = [{ language: 'en', text: 'Thank you \u{10FF00} for all.', what: '\u{10FF00}' }] as const
const withFewFonts = [
  { language: 'fr', text: 'Merci 田中さん 🦩 → Łódź.', what: '田 中 さ ん 🦩… (emoji, sinogrammes, hiragana)' },
  { language: 'en', text: 'Thank you, مريم 🇫🇷 Ω.', what: 'م ر ي 🇫🇷 Ω (Emoji, Arabic, Greek)' },
] as const
const few = () => ({ FONTCONFIG_FILE: join(fonts, 'fonts.conf') })

for (const { language, text, what, env } of [
  ...anywhere.map((one) => ({ ...one, env: () => ({}) })),
  ...(process.platform === 'linux' ? withFewFonts.map((one) => ({ ...one, env: few })) : []),
]) {
  test(`signs that this computer can’t draw are told before the letter leaves, and it can: ${what}`, async () => {
    const { page, told, words, opened } = await atSending(language, text, env())
    await expect(told).toHaveText(words.send.undrawn.told.replace('{{what}}', what))
    expect(await violations(page)).toEqual([])
    await expect(page.getByRole('button', { name: words.send.pdf.action })).toBeEnabled()
    await opened.close()
  })
}

test('nothing is told of a letter that is drawn whole', async () => {
  const { page, told, opened } = await atSending('fr', 'Merci à Łukasz, 12,50\u00A0€, «\u00A0Œuvre\u00A0»…')
  // What is drawn is asked and answered before the letter is looked at.
  const asked = await page.evaluate(() => window.bridge.undrawnSigns({ signs: ['é', '\u{10FF00}', '…'] }))
  expect(asked).toEqual(['\u{10FF00}'])
  await expect(told).toHaveCount(0)
  await opened.close()
})
