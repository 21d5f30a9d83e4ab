import { expect, test } from 'vitest'
import type { PupilState } from '#letter/draft/pupil-state'
import { classesOf } from '#renderer/shelf/classes-of'
import { makeSummary } from '#tests/summary'

const pupil = (of: string, name: string, state: PupilState = 'not-begun') => ({
  ...{ class: of, title: `Class ${of}`, name, state },
})

test('the letters of a class are one thing, by the last moment at which one of them changed', () => {
  const letters = [
    makeSummary({ id: '1', pupil: pupil('a', 'Emma'), recipient: 'Museum', changed: '2026-11-02T08:00:00.000Z' }),
    makeSummary({ id: '2', pupil: null }),
    makeSummary({ id: '3', pupil: pupil('b', 'Ana'), changed: '2026-11-03T08:00:00.000Z' }),
    makeSummary({ id: '4', pupil: pupil('a', 'Léo', 'sent'), state: 'sent', changed: '2026-11-04T08:00:00.000Z' }),
  ]
  expect(classesOf(letters)).toEqual([
    {
      id: 'a',
      title: 'Class a',
      door: 'disappointed',
      recipient: 'Museum',
      letters: 2,
      far: [
        { state: 'not-begun', count: 1 },
        { state: 'sent', count: 1 },
      ],
      changed: '2026-11-04T08:00:00.000Z',
    },
    expect.objectContaining({ id: 'b', letters: 1, far: [{ state: 'not-begun', count: 1 }] }),
  ])
})

test('letters of no class make none', () => {
  expect(classesOf([makeSummary({ id: '1' })])).toEqual([])
})

test('ten classes of thirty are ten lines, each as far as its letters', () => {
  const states: readonly PupilState[] = ['sent', 'agreed', 'not-begun', 'ready', 'begun']
  const letters = Array.from({ length: 300 }, (_, index) =>
    makeSummary({ id: String(index), pupil: pupil(String(index % 10), 'Jo', states[index % 5]) }),
  )
  const rows = classesOf(letters)
  expect(rows).toHaveLength(10)
  for (const { id, far } of rows) expect(far).toEqual([{ state: states[Number(id) % 5], count: 30 }])
})
