import { expect, test } from 'vitest'
import { overdue } from '#renderer/shelf/overdue'
import { makeSummary } from '#tests/summary'

const late = (id: string, hoped: string) => makeSummary({ id, state: 'sent', hoped })

test('the letters whose day has passed are told, the one that waits longest first', () => {
  const letters = [
    late('short', '2026-11-20'),
    late('today', '2026-11-26'),
    late('long', '2026-11-02'),
    makeSummary({ id: 'draft' }),
  ]
  expect(overdue(letters, '2026-11-26').map(({ id }) => id)).toEqual(['long', 'short'])
})

test('a letter that another one came after waits no more by itself', () => {
  const reminder = makeSummary({ id: 'reminder', follows: { draft: 'first', why: 'no-answer' } })
  expect(overdue([late('first', '2026-11-02'), reminder], '2026-11-26')).toEqual([])
})
