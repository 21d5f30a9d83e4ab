import { afterEach, expect, test, vi } from 'vitest'
import { draftFileName } from '#electron/drafts/file-name'
import { makeDraft } from '#tests/draft'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['America/Toronto', '2026-11-21T02:30:00.000Z', '2026-11-20'],
  ['Pacific/Kiritimati', '2026-11-26T12:00:00.000Z', '2026-11-27'],
  ['America/Los_Angeles', '2027-01-01T07:59:00.000Z', '2026-12-31'],
])('a draft is named by the day of the person’s clock: in %s, %s is %s', (zone, changed, day) => {
  vi.stubEnv('TZ', zone)
  expect(draftFileName(makeDraft({ changed }), '').slice(0, 10)).toBe(day)
})
