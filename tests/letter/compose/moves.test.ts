import { expect, test } from 'vitest'
import { answer, moveBefore } from '#letter/draft/change-draft'
import { restore, reword } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'
import { frenchStories, storyDay } from '#tests/stories/stories'

const fr = languageOf('fr-CA')
const draft = frenchStories['thirty-seconds'] as Draft
const body = (one: Draft) =>
  compose(one, fr, storyDay).parts.flatMap((part) => (part.kind === 'paragraph' ? [...part.sentences] : []))
const ids = (one: Draft) => body(one).map(({ id }) => id)
const idOf = (source: string) => {
  const found = body(draft).find((sentence) => sentence.source === source)
  if (!found) throw new Error(source)
  return found.id
}

test('a sentence goes before another, even in another paragraph, or to the end', () => {
  const moved = moveBefore(draft, idOf('idea'), idOf('expected'))
  expect(ids(moved).indexOf(idOf('idea'))).toBe(ids(moved).indexOf(idOf('expected')) - 1)
  expect(ids(moveBefore(draft, idOf('reply'), null)).at(-1)).toBe(idOf('reply'))
  expect([...ids(moved)].sort()).toEqual([...ids(draft)].sort())
})

test('a move survives other answers, is undone by restoring, and waits when its place is gone', () => {
  const moved = moveBefore(draft, idOf('idea'), idOf('expected'))
  const later = answer(moved, 'ask', { kind: 'own', text: 'Rappelez-moi.' })
  expect(ids(later).indexOf(idOf('idea'))).toBe(ids(later).indexOf(idOf('expected')) - 1)
  expect(ids(restore(moved, idOf('idea')))).toEqual(ids(draft))
  const without = answer(moved, 'expected', { kind: 'own', text: '' })
  expect(ids(without)).toEqual(ids(answer(draft, 'expected', { kind: 'own', text: '' })))
})

test('another way gives other words each time, then the first again', () => {
  const said: string[] = []
  let one = draft
  for (let turn = 0; turn < 12; turn += 1) {
    const reply = body(one).find(({ source }) => source === 'reply')
    if (!reply) throw new Error('no reply')
    said.push(reply.text)
    one = reword(one, reply)
  }
  const ways = new Set(said)
  expect(ways.size).toBeGreaterThanOrEqual(2)
  expect(said.slice(0, ways.size)).toEqual([...ways])
  expect(said[ways.size]).toBe(said[0])
  expect(body(one).find(({ source }) => source === 'reply')?.origin).toBe('app')
})
