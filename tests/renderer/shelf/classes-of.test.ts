import { expect, test } from 'vitest'
import { classesOf } from '#renderer/shelf/classes-of'
import { makeSummary } from '#tests/summary'

const pupil = (of: string, name: string) => ({ class: of, title: `Class ${of}`, name })

test('the letters of a class are one thing, by the last moment at which one of them changed', () => {
  const letters = [
    makeSummary({ id: '1', pupil: pupil('a', 'Emma'), recipient: 'Museum', changed: '2026-11-02T08:00:00.000Z' }),
    makeSummary({ id: '2', pupil: null }),
    makeSummary({ id: '3', pupil: pupil('b', 'Ana'), changed: '2026-11-03T08:00:00.000Z' }),
    makeSummary({ id: '4', pupil: pupil('a', 'Léo'), state: 'sent', changed: '2026-11-04T08:00:00.000Z' }),
  ]
  expect(classesOf(letters)).toEqual([
    {
      id: 'a',
      title: 'Class a',
      door: 'disappointed',
      recipient: 'Museum',
      letters: 2,
      sent: 1,
      changed: '2026-11-04T08:00:00.000Z',
    },
    expect.objectContaining({ id: 'b', letters: 1, sent: 0 }),
  ])
})

test('letters of no class make none', () => {
  expect(classesOf([makeSummary({ id: '1' })])).toEqual([])
})
