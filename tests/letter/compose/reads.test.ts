import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { readsDifferently, readsNow } from '#letter/compose/reads'
import { setParty } from '#letter/draft/change-draft'
import { draftSchema, type Draft } from '#letter/draft/draft'
import { duplicateForAnother } from '#letter/draft/duplicate-draft'
import { longestText, mostLinesRead } from '#letter/text/limits'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const french = languageOf('fr-CA')
const kept = (draft: Draft, today = storyDay): Draft => {
  const letter = compose(draft, languageOf(draft.convention), today)
  return { ...draft, reads: readsNow(letter, today, draft.reads) }
}

test.each([...Object.entries(frenchStories), ...Object.entries(englishStories)])(
  'what was kept of %s reads the same, whatever the day is now',
  (_, draft) => {
    expect(readsDifferently(kept(draft), languageOf(draft.convention))).toBeNull()
    expect(readsDifferently(kept({ ...draft, reads: null }, '2026-01-05'), languageOf(draft.convention))).toBeNull()
  },
)

test('what an update changes is told, line by line, as it was and as it is', () => {
  const draft = kept(makeDraft({ answers: { what: { kind: 'own', text: 'La porte était fermée.' } } }))
  const updated = {
    ...french,
    phrases: french.phrases.map((phrase) => ({ ...phrase, text: 'Répondez-moi un de ces jours.' })),
  }
  expect(readsDifferently(draft, updated)).toEqual({
    before: ['J’aimerais avoir une réponse.'],
    now: ['Répondez-moi un de ces jours.'],
  })
})

test('a draft of before this was kept is told once it says something, one that begins or is copied is not', () => {
  const before = draftSchema.parse({ ...makeDraft(), reads: undefined })
  expect(readsDifferently(before, french)).toBe('earlier')
  expect(readsDifferently({ ...before, answers: {} }, french)).toBeNull()
  expect(readsDifferently(makeDraft(), french)).toBeNull()
  const { recipient } = makeDraft()
  const named = setParty(makeDraft(), 'recipient', { ...recipient, name: 'Ana Ruiz', courtesy: 'feminine' })
  const copy = duplicateForAnother(kept(named), { id: crypto.randomUUID(), now: '2026-12-01T10:00:00.000Z' })
  expect(readsDifferently(copy, french)).toBeNull()
})

test('a letter too long to be kept so is not told of, and its draft stays good', () => {
  const long = kept(
    makeDraft({ answers: { what: { kind: 'frame', frame: 'because', text: 'a'.repeat(longestText) } } }),
  )
  const many = kept(makeDraft({ answers: { what: { kind: 'own', text: 'Oui. '.repeat(mostLinesRead + 1) } } }))
  for (const draft of [long, many]) {
    expect(readsDifferently(draftSchema.parse(draft), french)).toBeNull()
    expect(draft.reads?.lines).toEqual([])
  }
})

test('the same lines keep the day that they were first read', () => {
  const draft = kept(makeDraft())
  const letter = compose(draft, french, '2026-12-24')
  expect(readsNow(letter, '2026-12-24', draft.reads)).toBe(draft.reads)
})
