import { expect, test } from 'vitest'
import { compose } from '#letter/compose'
import { languageOf } from '#locales/languages'
import { letterText } from '../letter-text'
import { englishStories, frenchStories, storyDay } from '../stories/stories'

for (const [language, stories] of [
  ['fr', frenchStories],
  ['en', englishStories],
] as const)
  for (const [name, draft] of Object.entries(stories))
    test(`${name} in ${language} is the letter that was read and accepted`, async () => {
      const letter = compose(draft, languageOf(draft.convention), storyDay)
      await expect(letterText(letter)).toMatchFileSnapshot(`../golden/${name}.${language}.txt`)
    })
