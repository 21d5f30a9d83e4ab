import { expect, test } from 'vitest'
import { moveBefore } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#tests/languages'
import { letterSentences } from '#letter/parts/letter-sentences'
import { movesOf } from '#renderer/page/moves-of'
import { makeDraft } from '#tests/draft'

const draft = makeDraft({
  convention: 'en-CA',
  answers: { what: { kind: 'own', text: 'One. Two. Three.' } },
})
const letterOf = (given: Draft) => compose(given, languageOf('en-CA'), '2026-10-14')
const texts = (given: Draft) => letterSentences(letterOf(given)).map(({ text }) => text)
const idOf = (text: string) => letterSentences(letterOf(draft)).find((one) => one.text === text)?.id ?? ''

function moved(given: Draft, text: string, way: 'up' | 'down'): Draft {
  const before = movesOf(letterOf(given), idOf(text))[way]
  if (before === undefined) throw new RangeError(`"${text}" can't move ${way}`)
  return moveBefore(given, idOf(text), before)
}

test('a sentence goes one place up, and one place down again', () => {
  const up = moved(draft, 'Two.', 'up')
  expect(texts(up).join(' ')).toContain('Two. One. Three.')
  expect(texts(moved(up, 'Two.', 'down'))).toEqual(texts(draft))
})

test('a sentence reaches both ends of the body, and goes no further', () => {
  let given = draft
  while (movesOf(letterOf(given), idOf('One.')).down !== undefined) given = moved(given, 'One.', 'down')
  expect(texts(given).at(-2)).toBe('One.')
  while (movesOf(letterOf(given), idOf('One.')).up !== undefined) given = moved(given, 'One.', 'up')
  expect(texts(given).filter((text) => !/^(?:Complaint|Dear)/.test(text))[0]).toBe('One.')
})

test('what is not in the body stays where it is', () => {
  const salutation = letterSentences(letterOf(draft)).find(({ source }) => source === 'salutation')
  expect(movesOf(letterOf(draft), salutation?.id ?? '')).toEqual({ up: undefined, down: undefined })
})
