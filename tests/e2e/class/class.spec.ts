import { expect } from '@playwright/test'
import { testedLanguages } from '#tests/languages'
import { readPdf } from '#tests/pdf-file'
import { counted, seconds } from '../driving/counted'
import { child } from '../driving/child'
import { expectTold, speeds } from '../driving/expect-told'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { test } from '../driving/test'
import { agreeTo, listed, writeTheOthers } from './class-letters'

/** A list as a spreadsheet gives it: a heading, the family name first, two of one name, a total. */
const given = [
  'Emma',
  'Léo',
  'Emma',
  'Zoé',
  'Noah',
  'Liam',
  'Alice',
  'Chloé',
  'Adam',
  'Rosalie',
  'Thomas',
  'Maëlle',
  'Gabriel',
  'Olivia',
  'William',
  'Juliette',
  'Nathan',
  'Camille',
  'Félix',
  'Sofia',
  'Arthur',
  'Inès',
  'Jules',
  'Romane',
  'Hugo',
  'Anaïs',
  'Louis',
  'Marie-Ève',
  'Jean-Paul',
  'Nour',
] as const
const sheet = ['Nom\tPrénom', ...given.map((name) => `Côté\t${name}`), `Total\t${String(given.length)}`].join('\n')
const expected = given.map((name, index) => (name === 'Emma' ? `Emma ${index === 0 ? '1' : '2'}` : name))

test('a class of thirty, from a pasted list to one PDF, in French', async () => {
  test.setTimeout(120_000)
  const opened = await openApp({ language: 'fr' })
  const { app, page } = opened
  const me = person(page, 'fr')
  const pupil = child(page, 'fr')
  const { words } = me
  const wall = page.getByRole('list')
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), sheet)

  // From the list to the first child who types.
  const hand = await counted(page)
  await hand.click(me.button(words.class.entry))
  await expect(page.getByLabel(words.class.make.names)).toBeFocused()
  await hand.press('ControlOrMeta+v')
  await expect(page.getByRole('status').filter({ hasText: '30 lettres à préparer' })).toContainText('Emma 1')
  await hand.click(page.getByRole('radio', { name: words.drafts.kinds.disappointed }))
  await hand.click(page.getByLabel(words.party.organisation))
  await hand.write('Ville de Québec')
  await hand.click(page.getByLabel(words.class.make.schoolName))
  await hand.write('Mme Roy, école du Lac')
  await hand.click(me.button('Préparer 30 lettres'))
  await expect(title('Ville de Québec')).toBeFocused()
  await hand.click(me.button(words.class.toWall.go))
  await expect(title(words.class.wall.title)).toBeFocused()
  await hand.click(wall.getByRole('button', { name: 'Zoé' }))
  await expect(pupil.answer).toBeFocused()
  const cost = await hand.cost()
  expect(cost.clicks).toBeLessThanOrEqual(8)
  expect(seconds(cost, speeds.average)).toBeLessThanOrEqual(60)
  await expectTold('A class of thirty, ready for its first child, fr', cost)

  for (const name of ['Zoé', 'Léo', 'Emma 2']) {
    if (name !== 'Zoé') await wall.getByRole('button', { name }).click()
    await expect(pupil.answer).toBeFocused()
    await page.keyboard.type(`je voulais nager, moi ${name}`)
    await pupil.button(pupil.words.write.next).click()
    await pupil.isAsked('why')
    await page.locator('form').getByRole('textbox').first().fill('j’aime l’eau')
    await pupil.button(words.class.wall.back).click()
    await expect(wall.getByRole('button', { name })).toContainText(words.class.wall.states.ready)
  }
  await expect(wall.getByRole('button')).toHaveText(expected.map((name) => new RegExp(`^${name}`)))
  await writeTheOthers(page)

  // The wall stays, whoever opens the app again; a grown-up goes back.
  await page.reload()
  await me.button(words.child.home.adult).click()
  await me.passAsGrownUp()
  await expect(page.getByText('30 lettres · 30 à lire')).toBeVisible()

  // Read one after the other, a word left, agreed to.
  await me.button(words.class.readNext).click()
  await expect(title('Emma 1')).toBeFocused()
  await page.getByRole('textbox', { name: words.class.word.label }).fill('Bravo! Dis aussi le jour.')
  await page.getByRole('heading', { level: 1 }).click()
  await me.button(words.parent.decide.agree).click()
  await expect(title('Emma 1')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(title('Léo')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await me.button(words.class.read.back).click()
  await expect(page.getByRole('button', { name: /^Emma 1/ })).toBeFocused()
  const { letters } = await listed(page)
  expect(letters[0]).toMatchObject({ state: 'agreed', word: 'Bravo! Dis aussi le jour.' })

  // Those who were not agreed to are told by name.
  const saved = await producing(opened)
  const ids = letters.map(({ id }) => id)
  await agreeTo(page, ids.slice(1, -2))
  await saved(() => me.button(words.class.files.pdf).click(), 'pdf')
  await expect(page.getByText(words.class.files.held.replace('{{names}}', 'Jean-Paul et Nour'))).toBeVisible()
  await agreeTo(page, ids.slice(-2))
  const pdf = await saved(() => me.button(words.class.files.pdf).click(), 'pdf')
  const { pages } = await readPdf(pdf.bytes)
  expect(pages).toHaveLength(given.length)
  given.forEach((name, index) => expect(pages[index]).toContain(name))
  // Each says it in its own way, and is told from its neighbours without the child's words.
  const around = pages.map((lines) => lines.filter((line) => /^(Bonjour|Merci|Bonne|.*répon)/.test(line)).join('\n'))
  expect(around.filter((said, index) => said === around[index + 1])).toEqual([])

  // The child reads the word; all the class goes at once, and comes back.
  await me.button(words.class.toWall.go).click()
  await wall.getByRole('button', { name: 'Emma 1' }).click()
  await expect(page.getByText('Bravo! Dis aussi le jour.')).toBeVisible()
  await pupil.button(words.class.wall.back).click()
  await me.button(words.child.home.adult).click()
  await me.passAsGrownUp()
  await me.goHome()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ville de Québec' })).toHaveCount(1)
  await me.choose('Ville de Québec', words.class.removeNamed_other.replace('{{count}}', '30'))
  await me.button(words.drafts.takeBack).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ville de Québec' })).toContainText('30 lettres')
  await opened.close()
})

for (const language of testedLanguages)
  test(`a class by the keyboard alone, ${language}`, async () => {
    const opened = await openApp({ language })
    const { page } = opened
    const me = person(page, language)
    const { words } = me
    const hand = await counted(page)
    const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })

    await hand.tabTo(words.class.entry)
    await hand.press('Enter')
    await expect(page.getByLabel(words.class.make.names)).toBeFocused()
    await hand.write('Ana\nBen\nAna')
    await hand.tabTo(words.drafts.kinds.disappointed)
    await hand.press('Space')
    await hand.tabTo(words.party.organisation)
    await hand.write('The museum')
    await hand.tabTo(words.class.make.go_other.replace('{{count}}', '3'))
    await hand.press('Enter')
    await expect(title('The museum')).toBeFocused()
    await hand.tabTo(words.class.toWall.go)
    await hand.press('Enter')
    await expect(title(words.class.wall.title)).toBeFocused()
    await expect(page.getByRole('list').getByRole('button')).toHaveCount(3)

    await hand.press('b')
    await hand.press('Enter')
    await expect(page.locator('form').getByRole('textbox').first()).toBeFocused()
    await hand.write('the whale was not there')
    await hand.press('Enter')
    await child(page, language).isAsked('why')
    await hand.write('I came for the whale')
    await hand.tabTo(words.class.wall.back, 'Shift+Tab')
    await hand.press('Enter')
    await expect(title(words.class.wall.title)).toBeFocused()
    await expect(page.getByRole('list').getByRole('button')).toHaveCount(3)
    await hand.press('Home')
    await hand.press('ArrowRight')
    await expect(page.locator(':focus')).toContainText(`Ben${words.class.wall.states.ready}`)

    await hand.tabTo(words.child.home.adult)
    await hand.press('Enter')
    await hand.write(await me.rightAnswer())
    await hand.press('Enter')
    await expect(title('The museum')).toBeFocused()
    await hand.tabTo(words.class.readNext)
    await hand.press('Enter')
    await expect(title('Ben')).toBeFocused()
    await hand.tabTo(words.parent.decide.agree)
    await hand.press('Enter')
    await expect(title('Ben')).toBeFocused()
    await hand.tabTo(words.class.read.back, 'Shift+Tab')
    await hand.press('Enter')
    await expect(page.getByRole('button', { name: /^Ben/ })).toBeFocused()

    // One who comes late.
    await hand.tabTo(words.class.add.ask)
    await hand.press('Enter')
    await hand.write('Lou')
    await hand.press('Enter')
    await expect(page.getByRole('button', { name: `Lou ${words.class.states['not-begun']}` })).toBeVisible()
    await expect(me.button(words.class.add.ask)).toBeFocused()

    const saved = await producing(opened)
    await hand.tabTo(words.class.files.pdf)
    const pdf = await saved(() => hand.press('Enter'), 'pdf')
    await expect(
      page.getByText(
        words.class.files.held.replace('{{names}}', new Intl.ListFormat(language).format(['Ana 1', 'Ana 2', 'Lou'])),
      ),
    ).toBeVisible()
    expect((await readPdf(pdf.bytes)).pages).toEqual([expect.arrayContaining(['Ben'])])
    expect((await hand.cost()).clicks).toBe(0)
    await opened.close()
  })
