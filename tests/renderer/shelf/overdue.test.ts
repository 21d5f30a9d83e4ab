import { expect, test } from 'vitest'
import { overdue, things } from '#renderer/shelf/overdue'
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

test('the letters of a class wait as one thing', () => {
  const ofClass = (of: string) => ({ pupil: { class: of, title: '5B', name: 'Zoé', state: 'sent' as const } })
  const letters = [late('alone', '2026-11-03'), late('other', '2026-11-05')]
  const classes = ['a', 'b', 'a', 'a', 'b'].map((of, day) => ({
    ...late(`${of}${day}`, `2026-11-0${day + 1}`),
    ...ofClass(of),
  }))
  const waiting = overdue([...letters, ...classes], '2026-11-26')
  expect(waiting[0]?.id).toBe('a0')
  expect(things(waiting)).toBe(4)
})
