import { expect } from '@playwright/test'
import { compose } from '#letter/compose/compose'
import { storyDay, storyDraft } from '#letter/answers/story'
import { languageOf, stories, type TestedLanguage } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { openApp } from '../driving/open-app'
import { person } from '../driving/person'
import { test } from '../driving/test'

for (const language of ['fr', 'en'] satisfies TestedLanguage[]) {
  test(`how others said it is read from home and from a question, and never taken, in ${language}`, async () => {
    const opened = await openApp({ language, settings: { welcomed: true, place: 'CA-QC' } })
    const { page } = opened
    const me = person(page, language)
    const { words } = me
    const dialog = page.getByRole('dialog', { name: words.speed.stories.title })

    await me.button(words.speed.stories.title).click()
    for (const [index, story] of stories[language].entries()) {
      if (index > 0) await page.keyboard.press('ArrowDown')
      await expect(dialog.getByRole('radio', { name: story.title })).toBeFocused()
      await expect(dialog.getByText(story.why)).toBeVisible()
      const draft = storyDraft(story, language === 'fr' ? 'fr-CA' : 'en-CA')
      const letter = compose(draft, languageOf(draft.convention), storyDay)
      const read = dialog.getByRole('article', { name: story.title })
      for (const { text } of letterSentences(letter)) await expect(read).toContainText(text)
    }
    await expect(dialog.getByRole('button')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(me.button(words.speed.stories.title)).toBeFocused()

    await me.enter('thankful')
    await me.answer.fill('Mariette')
    await me.button(words.speed.stories.title).click()
    await expect(dialog.getByRole('article')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(me.answer).toHaveValue('Mariette')
    await opened.close()
  })
}
