import { expect, test } from 'vitest'
import { newBadge } from '#letter/badge/new-badge'
import { joinedBadge } from '#letter/draft/joined-badge'
import { languageOf } from '#locales/registry'
import { englishStories } from '#tests/stories/stories'

test('a badge goes with a letter that thanks, where it was joined to it', () => {
  const deed = englishStories['good-deed']
  if (!deed) throw new RangeError('good-deed')
  const badge = { ...newBadge(deed, languageOf(deed.convention)), joined: true }
  expect(joinedBadge({ door: 'thankful', badge })).toBe(badge)
  expect(joinedBadge({ door: 'both', badge })).toBe(badge)
  expect(joinedBadge({ door: 'disappointed', badge })).toBeNull()
  expect(joinedBadge({ door: 'thankful', badge: { ...badge, joined: false } })).toBeNull()
  expect(joinedBadge({ door: 'thankful', badge: null })).toBeNull()
})
