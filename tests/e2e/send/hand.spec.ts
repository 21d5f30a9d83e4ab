import { expect } from '@playwright/test'
import { setConvention } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { usualHand } from '#letter/hand/hand-choice'
import { ruledLines } from '#letter/hand/hand-page'
import { blockText } from '#letter/parts/plain-text'
import { type TestedLanguage } from '#tests/languages'
import { readPdf } from '#tests/pdf-file'
import { readPlaces, type Stroke } from '#tests/pdf-places'
import { englishStories, frenchStories } from '#tests/stories/stories'
import { answerGrownUp } from '../driving/grown-up'
import { openApp, type OpenApp } from '../driving/open-app'
import { answerPrintDialog } from '../driving/outside'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { savedHand } from '../driving/saved-hand'
import { letterFiles } from '../driving/walk'
import { openLetter, story } from '../screens/home'
import { test } from '../driving/test'

const typefaces = {
  'fr-CA': 'PlaywriteCA',
  'fr-FR': 'PlaywriteFRTrad',
  'en-CA': 'PlaywriteCA',
  'en-US': 'PlaywriteUSTrad',
  'en-GB': 'PlaywriteGBS',
} as const
type Place = keyof typeof typefaces
const places = Object.keys(typefaces) as Place[]
const storiesOf = (place: Place) => (place.startsWith('fr') ? frenchStories : englishStories)
const told = (place: Place, name: string): Draft => {
  const draft = storiesOf(place)[name]
  if (!draft) throw new RangeError(name)
  return { ...setConvention(draft, place), register: 'adult' }
}

/** The words of a text; a line may end after a hyphen. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/(?<=-)\n/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const isAcross = ({ top, bottom, left, right }: Stroke) => bottom - top < 0.5 && right - left > 0.5
const isDown = ({ top, bottom, left, right }: Stroke) => right - left < 0.5 && bottom - top > 100
const tenths = (lengths: readonly number[]) =>
  [...new Set(lengths.map((length) => Math.round(length * 10)))].toSorted((one, other) => one - other)

test.describe('the pages', () => {
  let opened: OpenApp
  test.beforeAll(async () => {
    opened = await openApp()
  })
  test.afterAll(() => opened.close())

  for (const place of places) {
    test(`in ${place}, the words of the letter in their order, in the hand of the place, on its ruling, measured on every page`, async () => {
      for (const [kind, size, writesWith] of [
        ['model', 'older', 'right'],
        ['trace', 'middle', 'left'],
        ['model', 'first', 'right'],
        ['lines', 'middle', 'right'],
      ] as const) {
        const { bytes, letter, paper } = await savedHand(opened, told(place, 'thirty-seconds'), {
          kind,
          size,
          writesWith,
        })
        const { pages, fonts, title, told: tells, size: sheet } = await readPdf(bytes)
        const text = kind === 'lines' ? '' : letter.parts.map(blockText).join('\n')
        // Where a line ends, a word does.
        expect(plain(pages.flat().join('\n'))).toBe(plain(text))
        expect(fonts).toEqual(
          kind === 'lines' ? [] : [expect.stringMatching(new RegExp(`^${typefaces[place]}(?:-Regular)?$`))],
        )
        expect(title).not.toBe('')
        expect(tells).toEqual({ title, creator: letter.author, language: letter.language })
        expect(Math.abs(((sheet[0] ?? 0) * 25.4) / 72 - paper.width)).toBeLessThan(0.5)
        for (const index of pages.keys()) {
          const { strokes } = await readPlaces(bytes, index + 1)
          const ruled = ruledLines(paper)
          const across = ruled.filter(({ from, to }) => from[1] === to[1])
          const seen = tenths(strokes.filter(isAcross).map(({ top, bottom }) => (top + bottom) / 2))
          const meant = tenths(across.map(({ from }) => from[1]))
          expect(seen).toHaveLength(meant.length)
          for (const [at, y] of seen.entries()) expect(Math.abs(y - (meant[at] ?? 0))).toBeLessThanOrEqual(2)
          const down = ruled.filter(({ from, to }) => from[0] === to[0])
          expect(tenths(strokes.filter(isDown).map(({ left, right }) => (left + right) / 2)).length).toBe(down.length)
        }
      }
    })
  }

  for (const place of ['fr-FR', 'en-US', 'en-GB'] as const)
    test(`in ${place}, letters stand on the base lines, two rows apart under a model, and lines begin on the side of the hand`, async () => {
      for (const [kind, writesWith] of [
        ['model', 'right'],
        ['trace', 'left'],
      ] as const) {
        const { bytes, paper } = await savedHand(opened, told(place, 'little-extra'), { kind, writesWith })
        const { lines } = await readPlaces(bytes)
        const { ruling, top, type, rowsApart } = paper
        // `bottom` is the foot of a g, a share of the type under the base line.
        const rows = lines.map(({ bottom }) => (bottom - 0.24 * type - top) / ruling.pitch)
        for (const row of rows) expect(Math.abs(row - Math.round(row)) * ruling.pitch).toBeLessThan(0.35)
        const steps = [...new Set(rows.map((row) => Math.round(row)))].toSorted((one, other) => one - other)
        expect(Math.min(...steps.slice(1).map((row, index) => row - (steps[index] ?? 0)))).toBe(rowsApart)
        expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(paper.left - 2)
        expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(paper.right + 1)
      }
    })

  test('every story is drawn by the school hand alone, the places taking turns', async () => {
    for (const language of ['fr', 'en'])
      for (const [turn, name] of Object.keys(language === 'fr' ? frenchStories : englishStories).entries()) {
        const own = places.filter((one) => one.startsWith(language))
        const place = own[turn % own.length] ?? 'fr-CA'
        const { bytes, letter } = await savedHand(opened, told(place, name), { kind: 'trace' })
        const { fonts, pages } = await readPdf(bytes)
        expect([name, ...fonts.filter((font) => !font.startsWith(typefaces[place]))]).toEqual([name])
        expect(plain(pages.flat().join('\n'))).toBe(plain(letter.parts.map(blockText).join('\n')))
      }
  })

  test('a word too long for its line stands whole, smaller, on the same base line; an address breaks before one of its signs', async () => {
    const text =
      'Your supercalifragilisticexpialidocious dish, said customer-service@averylongorganisationname.example.co.uk about the whole matter.'
    const draft = { ...told('en-US', 'thirty-seconds'), answers: { what: { kind: 'own', text } } } as const
    for (const kind of ['model', 'trace'] as const) {
      const { bytes, letter, paper } = await savedHand(opened, draft, { kind, size: 'first' })
      const { pages } = await readPdf(bytes)
      expect(plain(pages.flat().join('\n')).replaceAll(' ', '')).toBe(
        plain(letter.parts.map(blockText).join('\n')).replaceAll(' ', ''),
      )
      const written = pages.flat().map((line) => line.trim())
      expect(written).toContain('supercalifragilisticexpialidocious')
      expect(written).toContain('@averylongorganisationname')
      const { ruling, top, type } = paper
      for (const index of pages.keys())
        for (const { text: said, bottom, top: head, right } of (await readPlaces(bytes, index + 1)).lines) {
          expect(right, said).toBeLessThan(paper.right + 1)
          // Both are a share of the type, which is smaller in the words that would not fit.
          const size = (bottom - head) / 0.94
          const row = (bottom - 0.24 * size - top) / ruling.pitch
          expect(Math.abs(row - Math.round(row)) * ruling.pitch, said).toBeLessThan(0.35)
          expect(size, said).toBeGreaterThanOrEqual(type / 2 - 0.1)
        }
    }
  })

  for (const [what, text] of [
    ['words that dashes join', 'Thank you for everything—absolutely—everything—including—strawberries and cake'],
    ['signs drawn in a row', '😀'.repeat(60)],
  ] as const)
    test(`${what} keep their size, broken where any text may be`, async () => {
      const draft = { ...told('en-US', 'thirty-seconds'), answers: { what: { kind: 'own', text } } } as const
      const { bytes, letter, paper } = await savedHand(opened, draft, { kind: 'model', size: 'first' })
      const { pages } = await readPdf(bytes)
      const joined = (written: string) => written.normalize('NFC').replaceAll(/\s/gu, '')
      expect(joined(pages.flat().join(''))).toBe(joined(letter.parts.map(blockText).join('')))
      const lines = await Promise.all(pages.map(async (_, index) => (await readPlaces(bytes, index + 1)).lines))
      for (const { text: said, bottom, top, right } of lines.flat()) {
        expect(right, said).toBeLessThan(paper.right + 1)
        expect((bottom - top) / paper.type, said).toBeGreaterThan(0.8)
      }
    })

  test('every sign that the hands are said to have is drawn by them', async () => {
    const text =
      'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒ àâäçéèêëîïôöùûüÿæœ «\u00A0a\u00A0» “b” ‘c’ l’été – — … 12,50\u00A0€ 3\u00A0$ £4 20\u00A0% no\u00A01 n° 5 & @ # ( ) / + = ? ! ; : 0123456789'
    for (const place of places) {
      const draft = { ...told(place, 'thirty-seconds'), answers: { what: { kind: 'own', text } } } as const
      const { fonts, pages } = await readPdf((await savedHand(opened, draft, { kind: 'trace' })).bytes)
      expect(fonts.filter((font) => !font.startsWith(typefaces[place]))).toEqual([])
      for (const sign of ['Œ', 'œ', 'ÿ', '«', '»', '€', '$', '–', '…', 'n°'])
        expect(pages.flat().join('\n').normalize('NFC')).toContain(sign)
    }
  })
})

for (const language of ['fr', 'en'] as const) {
  test(`an adult saves the pages from the way by mail, for a left hand: ${language}`, async () => {
    const opened = await openApp({
      language,
      letters: letterFiles([{ ...story(language, 'thirty-seconds'), at: 'send' }]),
    })
    const { page } = opened
    const me = person(page, language)
    const { hand } = me.words
    const save = await producing(opened)
    await openLetter({ ...me, page, opened }, 'Chez Rosaire')
    await me.sendBy('post')
    await me.unfold(hand.title)
    await page.getByRole('radio', { name: hand.kinds.trace }).check()
    await page.getByRole('radio', { name: hand.sizes.first }).check()
    await page.getByLabel(hand.left).check()
    await expect(page.getByText(hand.leftHint)).toBeVisible()
    const { name, bytes } = await save(() => me.button(hand.pdf).click(), 'pdf')
    expect(name).toContain('Chez Rosaire')
    const { pages } = await readPdf(bytes)
    expect(pages.flat().join(' ')).toContain('Chez Rosaire')
    // The next time, it is as it was chosen.
    await page.reload()
    await me.sendBy('post')
    await me.unfold(hand.title)
    await expect(page.getByRole('radio', { name: hand.kinds.trace })).toBeChecked()
    await expect(page.getByRole('radio', { name: hand.sizes.first })).toBeChecked()
    await expect(page.getByLabel(hand.left)).toBeChecked()
    await opened.close()
  })

  test(`a child prints the pages in two touches, once an adult agreed: ${language}`, async () => {
    await copyTogether(language)
  })
}

async function copyTogether(language: TestedLanguage): Promise<void> {
  const draft: Draft = { ...story(language, 'tournament'), register: 'child', at: 'send' }
  const opened = await openApp({
    language,
    settings: { welcomed: true, child: true, language },
    letters: letterFiles([draft]),
  })
  const { page } = opened
  const me = { ...person(page, language), page, opened }
  const { child, hand, parent, send, bar } = me.words
  const openIt = () => page.getByRole('main').getByRole('listitem').getByRole('button').click()
  await openIt()
  await expect(page.getByRole('heading', { level: 1, name: child.end.title })).toBeVisible()
  await expect(me.button(hand.child.open)).toHaveCount(0)
  const refused = await page.evaluate(async (choice) => {
    const { drafts } = await window.bridge.listDrafts()
    return Promise.all(
      drafts.flatMap(({ id }) => [
        window.bridge.printHand({ id, ...choice }),
        window.bridge.saveHand({ id, ...choice }),
      ]),
    )
  }, usualHand('child'))
  expect(refused.map((one) => one.kind === 'failed' && one.problem)).toEqual(['not-agreed', 'not-agreed'])

  await me.button(child.end.adult).click()
  await me.button(parent.decide.agree).click()
  await answerGrownUp(me)
  await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeVisible()
  await me.button(bar.home).click()
  await expect(page.getByRole('heading', { level: 1, name: child.home.title })).toBeVisible()
  await openIt()
  await expect(page.getByText(child.end.agreed)).toBeVisible()
  await expect(page.getByText(child.end.lead)).toHaveCount(0)

  await answerPrintDialog(opened)
  await me.button(hand.child.open).click()
  const dialog = page.getByRole('dialog', { name: hand.child.title })
  await dialog.getByRole('button', { name: hand.child.print, exact: true }).click()
  await expect(dialog.getByText(hand.child.printed)).toBeVisible({ timeout: 20_000 })
  await opened.close()
}
