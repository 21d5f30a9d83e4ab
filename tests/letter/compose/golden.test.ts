import { expect, test } from 'vitest'
import { setConvention, setManner } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { gravities, lengths, tones } from '#letter/draft/manner'
import { languageOf } from '#tests/languages'
import { letterText } from '#tests/letter-text'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const textOf = (draft: Draft) => letterText(compose(draft, languageOf(draft.convention), storyDay))
const titled = (title: string, text: string) => `──────── ${title} ────────\n\n${text}`

// In each file, no-break spaces are shown as `~`, narrow ones as `^`, and the app's sentences stand in brackets.
for (const stories of [frenchStories, englishStories])
  for (const [name, story] of Object.entries(stories))
    for (const convention of Object.keys(languageOf(story.convention).conventions)) {
      const draft = setConvention(story, convention)

      test(`${name} in ${convention}: the letters of each length and tone, as they were read and accepted`, async () => {
        const letters = lengths.flatMap((length) =>
          tones.map((tone) => titled(`${length}, ${tone}`, textOf(setManner(draft, { length, tone })))),
        )
        await expect(letters.join('\n')).toMatchFileSnapshot(`../../golden/${name}.${convention}.txt`)
      })

      if (name === 'thirty-seconds')
        test(`${name} in ${convention}: gravity changes the opening, the ask and the closing, never the facts`, async () => {
          const letters = gravities.flatMap((gravity) =>
            tones.map((tone) => titled(`${gravity}, ${tone}`, textOf(setManner(draft, { gravity, tone })))),
          )
          await expect(letters.join('\n')).toMatchFileSnapshot(`../../golden/${name}.${convention}.gravity.txt`)
        })
    }
