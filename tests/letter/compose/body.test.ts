import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { spoken } from '#letter/language/spoken'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const own = (text: string) => ({ kind: 'own', text }) as const
const moment = { kind: 'moment', date: '2026-10-06', until: '', time: '', place: 'at the pool' } as const
const body = (more: Partial<Draft>) =>
  compose(makeDraft({ convention: 'en-CA', ...more }), languageOf('en-CA'), '2026-10-28').parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences.map(({ text }) => text.replaceAll('\u00a0', ' ')) : [],
  )

test.each([
  ['thankful', 'gesture'],
  ['disappointed', 'what'],
  ['both', 'what'],
] as const)('%s: when and where is told after what took place', (door, question) => {
  const said = body({ door, answers: { thanked: own('Thank you'), [question]: own('The door was opened'), moment } })
  expect(said[said.indexOf('The door was opened.') + 1]).toBe('This was on October 6, 2026, at the pool.')
})

test('a child tells when and where as a child would', () => {
  const child = { register: 'child', answers: { moment } } as const
  expect(body(child)).toContain('It happened on October 6, 2026, at the pool.')
  expect(body({ ...child, answers: { moment: { ...moment, date: '2026-12-05' } } })).toContain(
    'It is going to happen on December 5, 2026, at the pool.',
  )
})

test.each([
  ['The bill was too high', true],
  ['The bill, though, was too high', false],
  ['However, the bill was too high', false],
  ['The bill was too high, unfortunately!', false],
  ['The room was nice, but cold', true],
  ['Butter was missing', true],
])('after praise, "%s" needs a turn of the app: %s', (what, needed) => {
  const said = body({ door: 'both', answers: { thanked: own('Thank you'), what: own(what) } })
  expect(said.includes('I would also like to tell you about a disappointing experience.')).toBe(needed)
})

test('behind the door of both, who has thanked nobody yet is not said to write to thank', () => {
  const what = own('The bill was too high')
  expect(body({ door: 'both', answers: { what } })[0]).not.toMatch(/thank/i)
  expect(body({ door: 'both', answers: { thanked: own('Mary was kind'), what } })[0]).toMatch(/thank/i)
})

test('thanks to somebody are to be passed on, whatever the question that tells them', () => {
  for (const answers of [{ thanked: own('Mary was kind') }, { gesture: own('Mary held the door') }])
    expect(body({ door: 'thankful', register: 'child', answers }).at(-1)).toMatch(/say thank you for me/)
})

test('after praise, a beginning says that there is more', () => {
  const what = { kind: 'frame', frame: 'because', text: 'the pool was closed' } as const
  expect(body({ answers: { what } })[0]).toBe('I am writing because the pool was closed.')
  expect(body({ door: 'both', answers: { thanked: own('Thank you'), what } })).toContain(
    'I am also writing because the pool was closed.',
  )
})

test('children who write together never say I', () => {
  const { phrases, questions } = languageOf('en-CA')
  const frames = Object.values(questions).flatMap(({ child }) => child?.frames ?? [])
  const said = [
    ...phrases.filter(({ register }) => register === 'child').map(({ text }) => text),
    ...frames.map(({ start }) => start),
  ]
  for (const words of said) expect(spoken(words, 'we')).not.toMatch(/\b(I|me|my|am)\b/)
})
