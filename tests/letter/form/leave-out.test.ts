import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { remove } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { formWhole } from '#letter/form/form-pieces'
import { usualLimits, type FormRules } from '#letter/form/form-rules'
import { leaveOut } from '#letter/form/leave-out'
import { isItem } from '#letter/parts/letter'
import { bodySentences } from '#letter/parts/letter-sentences'
import { readText } from '#letter/reading/read-sentence'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { typedLetter } from '#tests/typed-letters'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const rules = (most: number): FormRules => ({ most, newline: 1, oneLine: false, shortSubject: false })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), storyDay)
const outOf = (draft: Draft, form: FormRules) => leaveOut(letterOf(draft), form, languageOf(draft.convention), storyDay)
const own = (text: string) => ({ kind: 'own' as const, text })

const typed = Array.from({ length: 500 }, (_, index) => typedLetter(index + 1).draft)
const stories = [...Object.values(frenchStories), ...Object.values(englishStories)]

test('without what is left out the letter fits, and it still says what was asked and what happened first', () => {
  const offers = [...stories, ...typed].flatMap((draft) =>
    usualLimits.flatMap((most) => {
      const out = outOf(draft, rules(most)) ?? []
      return out.length > 0 ? [{ draft, most, out }] : []
    }),
  )
  expect(offers.length).toBeGreaterThan(stories.length)
  for (const { draft, most, out } of offers) {
    const letter = letterOf(out.reduce(remove, draft))
    expect(formWhole(letter, rules(most)).count).toBeLessThanOrEqual(most)
    for (const { source, text } of out) {
      expect(['ask', 'asked', 'reply', 'reply-again']).not.toContain(source)
      const { isQuestion, isRequest } = readText(text, languageOf(draft.convention), storyDay)
      expect(isQuestion || isRequest).toBe(false)
    }
    const [before, after] = [letterOf(draft), letter].map(bodySentences)
    for (const source of ['what', 'thanked'])
      expect(after?.find((one) => one.source === source)?.id).toBe(before?.find((one) => one.source === source)?.id)
  }
}, 60_000)

test('no more is left out than it takes: with any sentence back, the letter is too long again', () => {
  for (const draft of stories.filter((one) => !letterOf(one).parts.some(isItem)))
    for (const most of usualLimits)
      for (const back of outOf(draft, rules(most)) ?? []) {
        const others = (outOf(draft, rules(most)) ?? []).filter(({ id }) => id !== back.id)
        expect(formWhole(letterOf(others.reduce(remove, draft)), rules(most)).count).toBeGreaterThan(most)
      }
})

test('the app’s own sentences leave first', () => {
  const draft = answer(englishStories['good-deed'] as Draft, 'extra', own('She stayed late. She carried my bag too.'))
  const letter = letterOf(draft)
  const { count } = formWhole(letter, rules(2000))
  const apps = bodySentences(letter).filter(({ origin }) => origin === 'app')
  const out = outOf(draft, rules(count - 1)) ?? []
  expect(out).toHaveLength(1)
  if (apps.length > 0) expect(apps).toContainEqual(out[0])
})

test('a letter that fits leaves nothing, and one that cannot offers nothing', () => {
  const draft = makeDraft({ answers: { what: own('The lamp came broken.'), ask: own('Please send a new one.') } })
  expect(outOf(draft, rules(300))).toEqual([])
  expect(outOf(draft, rules(20))).toBeNull()
})

test('a request in passing stays, whatever question it answers', () => {
  const request = 'Please send the refund to my card.'
  const long = Array.from({ length: 12 }, (_, index) => `On day ${index + 1} the lamp flickered again.`)
  const text = [...long.slice(0, 6), request, ...long.slice(6)].join(' ')
  const draft = makeDraft({ convention: 'en-CA', answers: { what: own('The lamp came broken.'), effect: own(text) } })
  const out = outOf(draft, rules(300))
  expect(out?.map((one) => one.text)).not.toContain(request)
  expect(out?.length).toBeGreaterThan(3)
  expect(formWhole(letterOf((out ?? []).reduce(remove, draft)), rules(300)).text).toContain(request)
})
