import { expect } from '@playwright/test'
import { counted } from '../driving/counted'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { story } from '../screens/home'
import { letterFiles } from '../driving/walk'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] as const) {
  test(`by the keys alone, a letter is written, made ready, sent, answered, closed, reopened, and opened again by another answer: ${language}`, async () => {
    test.setTimeout(120_000)
    await everyState(language)
  })
}

async function everyState(language: TestedLanguage): Promise<void> {
  const letters = letterFiles([story(language, 'thirty-seconds')])
  const opened = await openApp({ language, settings: { welcomed: true, language }, letters })
  const { page } = opened
  const me = person(page, language)
  const { words } = me
  const { sent, send, bar, drafts } = words
  const save = await producing(opened)
  const hand = await counted(page)
  const { press, tabTo } = hand
  const item = page.getByRole('listitem').filter({ hasText: 'Chez Rosaire' })
  const isAt = async (state: string) => expect(item).toContainText(state.split('{{')[0] ?? '')
  const act = async (name: string, key = 'Enter') => {
    await tabTo(name)
    await press(key)
  }
  const goHome = async () => {
    await tabTo(bar.home, 'Shift+Tab')
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeFocused()
  }
  const answer = async (felt: 'partly' | 'solved', text: string, action: string) => {
    await act(action)
    await expect(page.getByRole('radio', { name: sent.answer.how.email })).toBeFocused()
    await press('ArrowDown')
    await press('ArrowDown')
    await expect(page.getByRole('radio', { name: sent.answer.how.phone })).toBeChecked()
    await tabTo(sent.answer.felt.solved)
    await press(felt === 'solved' ? ' ' : 'ArrowDown')
    await expect(page.getByRole('radio', { name: sent.answer.felt[felt] })).toBeChecked()
    await tabTo(sent.answer.text)
    await page.keyboard.type(text)
    await act(sent.answer.keep)
    await expect(page.getByRole('blockquote').filter({ hasText: text })).toBeVisible()
  }
  const open = async (name: string) => act(name.split('{{')[0] ?? '')

  await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeFocused()
  await isAt(words.shelf.states.writing)

  await open(drafts.continueNamed)
  await act(bar.send)
  await expect(page.getByRole('heading', { level: 1, name: send.title })).toBeFocused()
  await save(() => act(send.docx.action), 'docx')
  await goHome()
  await isAt(words.shelf.states.ready)

  await open(drafts.continueNamed)
  await act(sent.question.yes)
  await expect(page.getByRole('radio', { name: sent.how.email })).toBeFocused()
  await act(sent.keep)
  await expect(page.getByRole('article', { name: sent.page })).toBeVisible()
  await goHome()
  await isAt(words.shelf.waiting)

  await open(sent.readNamed)
  await answer('partly', 'Only half.', sent.answer.tell)
  await goHome()
  await isAt(words.shelf.states.answered)

  await open(sent.readNamed)
  await act(sent.close.action)
  await expect(page.getByRole('heading', { name: sent.close.done })).toBeFocused()
  await goHome()
  await isAt(words.shelf.states.closed)

  await open(sent.readNamed)
  await act(sent.close.reopen)
  await expect(page.getByRole('heading', { name: sent.close.title })).toBeFocused()
  await act(sent.close.action)
  await goHome()
  await isAt(words.shelf.states.closed)

  await open(sent.readNamed)
  await answer('solved', 'All of it.', sent.answer.another)
  await expect(page.getByRole('blockquote')).toHaveText(['Only half.', 'All of it.'])
  await goHome()
  await isAt(words.shelf.states.answered)

  expect((await hand.cost()).clicks).toBe(0)
  await opened.close()
}
