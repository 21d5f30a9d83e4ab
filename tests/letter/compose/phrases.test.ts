import { expect, test } from 'vitest'
import { setManner } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'
import { frenchStories, englishStories, storyDay } from '#tests/stories/stories'

const saidBy = (origin: 'writer' | 'app', draft: Draft) =>
  compose(draft, languageOf(draft.convention), storyDay)
    .parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
    .filter((sentence) => sentence.origin === origin)
    .map(({ text }) => text)
    .join(' ')

const stories = [...Object.entries(frenchStories), ...Object.entries(englishStories)]

const tenOf = (story: Draft) => Array.from({ length: 10 }, (_, number) => setManner(story, { variation: number + 1 }))

test.each(stories.filter(([, story]) => saidBy('app', story) !== ''))(
  'ten letters of the story %s do not sound alike',
  (_, story) => {
    expect(new Set(tenOf(story).map((draft) => saidBy('app', draft))).size).toBeGreaterThan(1)
  },
)

test.each(stories)('ten letters of the story %s say the same facts', (_, story) => {
  expect(new Set(tenOf(story).map((draft) => saidBy('writer', draft)))).toEqual(new Set([saidBy('writer', story)]))
})

test('a firm letter stays firm, whichever of its phrases it begins with', () => {
  const story = frenchStories['thirty-seconds']
  if (!story) throw new Error('thirty-seconds')
  const said = Array.from({ length: 60 }, (_, variation) =>
    saidBy('app', setManner(story, { tone: 'firm', gravity: 'unforgivable', variation })),
  )
  expect(new Set(said).size).toBeGreaterThan(1)
  for (const text of said) expect(text).not.toMatch(/aimerais|plaisir/)
})
