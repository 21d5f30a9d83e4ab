import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { spoken } from '#letter/language/spoken'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const own = (text: string) => ({ kind: 'own', text }) as const
const choice = (id: string, text: string) => ({ kind: 'choice', choice: id, text }) as const
const moment = { kind: 'moment', date: '2026-10-06', until: '', time: '', place: 'at the pool' } as const
const body = (more: Partial<Draft>) =>
  compose(makeDraft({ convention: 'en-CA', ...more }), languageOf('en-CA'), '2026-10-28').parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.sentences.map(({ text }) => text.replaceAll('\u00a0', ' ')) : [],
  )

test.each(['thankful', 'disappointed', 'both'] as const)('%s: when and where is no sentence of its own', (door) => {
  const said = body({ door, answers: { thanked: own('Thank you'), what: own('The door was shut'), moment } })
  expect(said.join(' ')).not.toMatch(/October|pool/)
})

test.each([
  [own('The door was shut'), '2026-10-06', 'I want to tell you about what happened on October 6, 2026, at the pool.'],
  [own('I am writing because it was shut'), '2026-10-06', 'That was on October 6, 2026, at the pool.'],
  [own('I am writing because it was shut on October 6'), '2026-10-06', 'That was at the pool.'],
  [own('On October 6 the door was shut'), '2026-10-06', 'That was at the pool.'],
  [own('The pool will be shut'), '2026-12-05', 'It is going to happen on December 5, 2026.'],
])('a child, whose letter has no line of subject, tells when and where: %o', (what, date, sentence) => {
  expect(body({ register: 'child', answers: { what, moment: { ...moment, date } } })).toContain(sentence)
})

test.each([
  ['it was shut', 'That was on October 6, 2026, at 3 p.m., at the pool.'],
  ['it was shut at 3 p.m.', 'That was on October 6, 2026, at the pool.'],
])('a child who says that %s tells the hour once', (told, sentence) => {
  const answers = { what: own(`I am writing because ${told}`), moment: { ...moment, time: '15:00' } }
  expect(body({ register: 'child', answers })).toContain(sentence)
})

test('a child who asks for a place, an hour or a day does not tell by that when and where it was', () => {
  const what = { kind: 'frame', frame: 'child-sad', text: 'the slide was shut' } as const
  const answers = {
    what,
    moment: { ...moment, time: '14:00' },
    ask: own('Can you open the pool at 2 pm on October 6?'),
  }
  expect(body({ register: 'child', answers })).toContain('That was on October 6, 2026, at 2 p.m., at the pool.')
})

test('what it meant, said by the app alone, ends what was told; not a list, nor with words of the writer’s', () => {
  const paragraphs = (what: string, text: string) =>
    compose(
      makeDraft({
        convention: 'en-CA',
        answers: { what: own(what), effect: { kind: 'choice', choice: 'time', text } },
      }),
      languageOf('en-CA'),
      '2026-10-28',
    ).parts.flatMap((part) => (part.kind === 'paragraph' ? [part.sentences.map(({ source }) => source)] : []))
  expect(paragraphs('The door was shut', '')[0]).toEqual(['what', 'effect'])
  expect(paragraphs('The door was shut', 'I missed my bus')).toContainEqual(['effect', 'effect'])
  expect(paragraphs('- the door\n- the lift', '')).toContainEqual(['effect'])
})

test.each([
  ['two sentences of the app’s', choice('told', ''), choice('time', ''), 'The door was shut', true],
  ['a short one of the writer’s', undefined, own('I had to walk home'), 'The door was shut', true],
  [
    'two of them after a long story',
    choice('told', ''),
    choice('time', ''),
    'The door was shut and '.repeat(12),
    false,
  ],
  ['a short one after a long story', undefined, own('I had to walk home'), 'The door was shut and '.repeat(12), false],
  ['a long one of the writer’s', undefined, own('I had to walk home '.repeat(5)), 'The door was shut', false],
  ['one of each', choice('told', ''), own('I had to walk home'), 'The door was shut', false],
] as const)(
  'what it meant, in %s, is told with what happened after little of it',
  (_, expected, effect, what, isJoined) => {
    const answers = { what: own(what), effect, ...(expected ? { expected } : {}) }
    const { parts } = compose(makeDraft({ convention: 'en-CA', answers }), languageOf('en-CA'), '2026-10-28')
    const [first] = parts.flatMap((part) =>
      part.kind === 'paragraph' ? [part.sentences.map(({ source }) => source)] : [],
    )
    expect(first?.includes('effect')).toBe(isJoined)
  },
)

test('what is asked comes before an idea for the next time', () => {
  const said = body({ answers: { what: own('It was shut'), idea: own('Put up a sign'), ask: own('Why?') } })
  expect(said).toEqual(['It was shut.', 'Why?', 'Put up a sign.'])
})

test('what would have helped comes right after what was hoped for, and what it did to the writer before both', () => {
  const expected = { kind: 'frame', frame: 'expected', text: 'a call' } as const
  const said = (idea: NonNullable<Draft['answers']['idea']>, more: Draft['answers'] = {}) =>
    body({
      answers: { what: own('It was shut'), expected, effect: own('I lost a day'), ask: own('Why?'), idea, ...more },
    }).slice(1, 3)
  const message = { kind: 'choice', choice: 'message', text: '' } as const
  expect(said(message)).toEqual(['I lost a day.', 'I expected a call.'])
  expect(said(own('Put up a sign'))).toEqual(['I expected a call.', 'I lost a day.'])
  const promised = own('Your site said open')
  expect(said(message, { expected: promised })).toEqual(['Your site said open.', 'I lost a day.'])
  const announced = { kind: 'choice', choice: 'announced', text: '' } as const
  expect(said(message, { expected: announced })[1]).toBe('I lost a day.')
})

test('what the writer tells of the difference comes before what it meant', () => {
  const extra = { kind: 'choice', choice: 'touched', text: 'My mother finally slept' } as const
  expect(body({ door: 'thankful', answers: { thanked: own('Thank you'), extra } }).slice(1)).toEqual([
    'My mother finally slept.',
    'It meant a great deal to me.',
  ])
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
  expect(said.includes('One thing did not go as well.')).toBe(needed)
})

test.each([
  ['Zoé', 'Thank you for helping Zoé', 'Zoé could not slide', false],
  ['Ali', 'Thank you for helping Alice', 'Alice could not slide', true],
])('%s, after "%s", is presented before "%s": %s', (childName, thanked, what, isPresented) => {
  const answers = { thanked: own(thanked), what: own(what) }
  const said = body({ door: 'both', voice: 'for-my-child', childName, gender: 'masculine', answers })
  expect(said.some((text) => text.endsWith(`my son, ${childName}.`))).toBe(isPresented)
})

test('behind the door of both, nobody is said to write only to thank', () => {
  const [thanked, what] = [own('Mary was kind'), own('The bill was too high')]
  expect(body({ door: 'both', answers: { what } })[0]).not.toMatch(/thank/i)
  expect(body({ door: 'both', answers: { thanked, what } }).slice(0, 3)).toEqual([
    'Mary was kind.',
    'One thing did not go as well.',
    'The bill was too high.',
  ])
})

test('thanks are to be passed on only where the writer asks for it', () => {
  const thanked = own('Thank you, Mary')
  expect(body({ door: 'thankful', answers: { thanked } })).toEqual(['Thank you, Mary.'])
  const meaning = { kind: 'choice', choice: 'pass-on', text: '' } as const
  expect(body({ door: 'thankful', answers: { thanked, meaning } }).at(-1)).toBe('Could you please pass on my thanks?')
})

test('after praise, a beginning says that there is more', () => {
  const what = { kind: 'frame', frame: 'because', text: 'the pool was closed' } as const
  expect(body({ answers: { what } })[0]).toBe('I am writing because the pool was closed.')
  expect(body({ door: 'both', answers: { thanked: own('Thank you'), what } })).toContain(
    'I am also writing because the pool was closed.',
  )
})

test.each([
  [own('Nobody came'), true],
  [own('I would like to know why nobody came'), false],
  [own('Why did nobody come?'), false],
])('a reply is asked for only where the writer asks nothing: %o', (what, isAdded) => {
  expect(body({ answers: { what } }).includes('Please reply to this letter.')).toBe(isAdded)
})

test('what would have helped is told with what happened, and an idea for the next time after what is asked', () => {
  const helped = {
    what: own('Nobody called'),
    ask: own('Why?'),
    idea: { kind: 'choice', choice: 'message', text: '' },
  } as const
  expect(body({ answers: helped })).toEqual(['Nobody called.', 'A short message would have been enough.', 'Why?'])
  const looking = { kind: 'frame', frame: 'next-time', text: 'send a message' } as const
  expect(body({ answers: { ...helped, idea: looking } }).at(-1)).toBe('Next time, you could send a message.')
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
