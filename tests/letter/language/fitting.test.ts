import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { phrasesFor } from '#letter/compose/phrases'
import { nobody } from '#letter/draft/new-draft'
import type { Draft } from '#letter/draft/draft'
import { agreesInGender } from '#letter/language/fitting'
import { frameStart } from '#letter/language/frame-start'
import type { Frame, Language } from '#letter/language/language'
import { makeDraft } from '#tests/draft'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'

const doors = ['disappointed'] as const
const reply = (text: string, more: Partial<Language['phrases'][number]> = {}) => ({
  role: 'reply',
  doors,
  text,
  ...more,
})
const draft = (more: Partial<Draft> = {}) => makeDraft({ convention: madeUpConvention, ...more })
const one = { recipient: { ...nobody, name: 'Claudia' } }
const role = { recipient: { ...nobody, role: 'Directora', organisation: 'Escuela' } }
const many = { recipient: { ...nobody, organisation: 'Escuela' } }

test('words made for a gender come first, wherever they stand; without them those for everybody are said', () => {
  const neutral = reply('Quedo a la espera.')
  const feminine = reply('Quedo agradecida.', { gender: 'feminine' })
  for (const phrases of [
    [neutral, feminine],
    [feminine, neutral],
  ]) {
    const language = madeUpLanguage({ phrases })
    expect(phrasesFor('reply', draft({ gender: 'feminine' }), language)).toEqual([feminine.text, neutral.text])
    expect(phrasesFor('reply', draft({ gender: 'masculine' }), language)).toEqual([neutral.text])
    expect(phrasesFor('reply', draft(), language)).toEqual([neutral.text])
  }
})

test('words for one reader are said to a person, those for several to an organisation', () => {
  const toMany = reply('¿Podrían responderme?', { reader: 'many' })
  const toOne = reply('¿Podría responderme?', { reader: 'one' })
  const language = madeUpLanguage({ phrases: [toMany, toOne] })
  expect(phrasesFor('reply', draft(one), language)).toEqual([toOne.text])
  expect(phrasesFor('reply', draft(role), language)).toEqual([toOne.text])
  expect(phrasesFor('reply', draft(many), language)).toEqual([toMany.text])
})

test('a closing agrees too', () => {
  const register = 'adult'
  const closings = [
    { register, doors, text: 'Un saludo,' },
    { register, doors, text: 'Muy agradecida,', gender: 'feminine' },
    { register, doors, text: 'Le saluda muy agradecido,', gender: 'masculine', reader: 'one' },
  ] as const
  const language = madeUpLanguage({}, { closings, emailClosings: closings })
  const closing = (more: Partial<Draft>) => {
    const part = compose(draft(more), language, '2026-11-21').parts.find(({ kind }) => kind === 'closing')
    return part?.kind === 'closing' ? [part.sentence.text, part.short] : []
  }
  expect(closing({})).toEqual(['Un saludo,', 'Un saludo,'])
  expect(closing({ gender: 'feminine' })).toEqual(['Muy agradecida,', 'Muy agradecida,'])
  expect(closing({ gender: 'masculine', ...many })).toEqual(['Un saludo,', 'Un saludo,'])
  expect(closing({ gender: 'masculine', ...one })[0]).toBe('Le saluda muy agradecido,')
})

test('a frame begins as the gender, the reader or the convention asks, and keeps its id', () => {
  const frame: Frame = {
    id: 'ask',
    start: '¿Podrían',
    forms: [
      { conventions: ['zz-YY'], start: '¿Podríais' },
      { reader: 'one', start: '¿Podría', afterPraise: '¿Y podría' },
    ],
  }
  const grammar = madeUpLanguage({})
  expect(frameStart(frame, draft(many), grammar)).toBe('¿Podrían')
  expect(frameStart(frame, draft(one), grammar)).toBe('¿Podría')
  expect(frameStart(frame, draft({ ...one, door: 'both' }), grammar)).toBe('¿Y podría')
  expect(frameStart(frame, draft({ ...many, convention: 'zz-YY' }), grammar)).toBe('¿Podríais')
  expect(frameStart(frame, { door: 'disappointed', voice: 'I' }, grammar)).toBe('¿Podrían')
})

test('a frame that agrees is completed in the letter', () => {
  const english = madeUpLanguage({})
  const [model] = english.questions.what.frames
  if (!model) throw new Error('no frame')
  const felt = {
    ...model,
    start: 'Me sentí mal porque',
    forms: [{ gender: 'feminine', start: 'Me sentí sola porque' }],
  } as const
  const questions = { ...english.questions, what: { ...english.questions.what, frames: [felt] } }
  const answers = { what: { kind: 'frame', frame: felt.id, text: 'nadie vino' } } as const
  const { parts } = compose(draft({ answers, gender: 'feminine' }), madeUpLanguage({ questions }), '2026-11-21')
  expect(JSON.stringify(parts)).toContain('Me sentí sola porque nadie vino.')
})

test('a language tells whether it agrees with whoever speaks, or with a child that is spoken of', () => {
  const genders = (writer: boolean, child: boolean) => ({ genders: { writer, child } })
  expect(agreesInGender(genders(true, false), 'I')).toBe(true)
  expect(agreesInGender(genders(false, true), 'I')).toBe(false)
  expect(agreesInGender(genders(false, true), 'for-my-child')).toBe(true)
  expect(agreesInGender(genders(false, false), 'for-my-child')).toBe(false)
})
