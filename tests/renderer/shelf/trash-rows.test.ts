import { expect, test } from 'vitest'
import type { Deleted } from '#electron/bridge/shelf'
import { trashRows } from '#renderer/shelf/trash-rows'
import { makeSummary } from '#tests/summary'

const deleted = (id: string, of: string | null = null): Deleted => ({
  ...makeSummary({ id, pupil: of === null ? null : { class: of, title: `Classe ${of}`, name: id, state: 'ready' } }),
  deleted: '2026-11-21T12:00:00.000Z',
  until: '2026-12-21T12:00:00.000Z',
})

test('in the trash a class is one line, where the last of its letters is', () => {
  const all = [deleted('porch'), deleted('Zoé', '5B'), deleted('club'), deleted('Léo', '5B'), deleted('Tom', '6A')]
  const rows = trashRows(all).map(({ last, letters }) => [last.id, letters])
  expect(rows).toEqual([
    ['porch', 1],
    ['Zoé', 2],
    ['club', 1],
    ['Tom', 1],
  ])
})

test('an empty trash has no line', () => {
  expect(trashRows([])).toEqual([])
})
