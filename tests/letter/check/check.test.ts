import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { check } from '#letter/check/check'
import { sayRemark } from '#letter/check/say-remark'
import { reasons } from '#letter/language/reasons'
import { dismiss } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { registers } from '#letter/draft/manner'
import { newDraft, nobody } from '#letter/draft/new-draft'
import { typedIn } from '#letter/draft/typed-in'
import { doors, questionIds } from '#letter/draft/questions'
import { checkWords, languageOf, languages } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { hostileTexts } from '#tests/hostile-texts'
import { remarksOn, today, told } from './remarks-on'

const allWords = languages.flatMap(({ check: data }) => [
  ...data.tone.map(({ weaker }) => weaker),
  ...Object.values(data.lists)
    .flat()
    .map((phrase) => phrase.replace(/\|\S+|[*?^$]|\.\.\./g, '')),
])
const loudTexts = [
  ...['VOUS ÊTES NULS', 'PORTE FERMÉE!!', 'Quoi??', 'J’habite au 12, rue des Pins.', 'J’ai 9 ans.', 'école Saint-Jean'],
  ...[
    '4111 1111 1111 1111',
    'TREM 5812 0412',
    '046 454 286',
    'FR76 3000 6000 0112 3456 7890 189',
    'mot de passe : chat',
  ],
  ...[
    'De plus, autre chose.',
    'Mme Roy',
    'l’employé Marc',
    'Désolé de vous déranger.',
    'le 3 novembre',
    'Pourriez-vous',
  ],
]
const phrase = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...loudTexts, ...allWords, ...Object.values(hostileTexts).map((text) => text.slice(0, 200))),
)
const text = fc
  .array(fc.tuple(phrase, fc.constantFrom('. ', ' ', ', ', '! ', '?? ', '\n')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''))
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    door: fc.constantFrom(...doors),
    convention: fc.constantFrom(...languages.flatMap(({ conventions }) => Object.keys(conventions))),
    register: fc.constantFrom('adult', 'child'),
    length: fc.constantFrom('full', 'short'),
    answers: fc.dictionary(fc.constantFrom(...questionIds.filter((id) => id !== 'moment')), text, { maxKeys: 5 }),
    date: fc.constantFrom('', '2026-11-14', '2027-01-01', '1999-01-01'),
    street: fc.constantFrom('', '12, rue des Pins'),
    edited: text,
  })
  .map(({ answers, date, street, edited, ...draft }) =>
    makeDraft({
      ...draft,
      writer: { ...nobody, name: 'Félix Côté', street },
      answers: {
        ...Object.fromEntries(Object.entries(answers).map(([id, said]) => [id, { kind: 'own', text: said }])),
        ...(date ? { moment: { kind: 'moment', date, until: '', time: '', place: 'au comptoir' } } : {}),
      },
      edits: {
        subject: { kind: 'rewritten', text: edited, was: '' },
        'subject@fr': { kind: 'rewritten', text: edited, was: '' },
      },
    }),
  )
const runs = { numRuns: 300 }

test('whatever is written, remarks point inside their sentence, and have ids and words', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const language = languageOf(draft.convention)
      const letter = compose(draft, language, today)
      const sentences = new Map(
        letter.parts.flatMap((part) =>
          (part.kind === 'paragraph' ? part.sentences : 'sentence' in part ? [part.sentence] : []).map((one) => [
            one.id,
            one.text,
          ]),
        ),
      )
      const remarks = check(draft, letter, language, today)
      expect(new Set(remarks.map(({ id }) => id)).size).toBe(remarks.length)
      for (const { id, reason, place } of remarks) {
        expect(reasons).toContain(reason)
        expect(id.length).toBeLessThanOrEqual(200)
        if (place.kind !== 'sentence') continue
        const said = sentences.get(place.id) ?? ''
        expect(place.from).toBeGreaterThanOrEqual(0)
        expect(place.from).toBeLessThan(place.to)
        expect(place.to).toBeLessThanOrEqual(said.length)
      }
    }),
    runs,
  )
})

test('the same draft has the same remarks', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(remarksOn(structuredClone(draft))).toEqual(remarksOn(draft))
    }),
    runs,
  )
})

test('dismissing a remark removes that one alone; a missing fact may come up in its place', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), (draft, index) => {
      const remarks = remarksOn(draft)
      const remark = remarks[index % Math.max(1, remarks.length)]
      fc.pre(remark !== undefined)
      const others = remarks.filter(({ id }) => id !== remark.id)
      const left = remarksOn(dismiss(draft, remark.id))
      expect(left.slice(0, others.length)).toEqual(others)
      expect(left.slice(others.length).every(({ reason }) => reason.startsWith('no-'))).toBe(true)
    }),
    runs,
  )
})

test('applying the change of a remark makes it vanish; the button says what it does', () => {
  let applied = 0
  fc.assert(
    fc.property(drafts, (draft) => {
      const letter = compose(draft, languageOf(draft.convention), today)
      for (const remark of remarksOn(draft).filter(({ change }) => change)) {
        applied += 1
        for (const words of Object.values(checkWords))
          for (const register of registers)
            expect(sayRemark(remark, words, register)?.change, remark.reason).toEqual(expect.any(String))
        const ids = remarksOn(applyRemark(draft, remark, letter)).map(({ id }) => id)
        expect(ids, JSON.stringify(remark)).not.toContain(remark.id)
      }
    }),
    runs,
  )
  expect(applied).toBeGreaterThan(50)
})

test.each(['Non? 7??', 'VOUS ÊTES NULS? \u{1e4f0}??', 'Quoi! 😡!!', 'Elle a dit non? (5)??'])(
  'too many marks go where they were typed, after signs too: %s',
  (text) => {
    const draft = told(text)
    const letter = compose(draft, languageOf('fr-CA'), today)
    const marks = remarksOn(draft).find(({ reason }) => reason === 'marks')
    if (!marks) throw new Error('a remark')
    expect(typedIn(applyRemark(draft, marks, letter).answers.what)).toBe(text.slice(0, -1))
  },
)

test('nothing is said before the writer has written', () => {
  const id = '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11'
  for (const door of doors)
    expect(remarksOn(newDraft({ id, door, convention: 'fr-CA', now: '2026-11-20T15:04:05.000Z' }))).toEqual([])
})

test('a remark without a change, or whose sentence is gone, changes nothing', () => {
  const draft = told('QUELLE HONTE POUR VOUS')
  const letter = compose(draft, languageOf('fr-CA'), today)
  const capitals = remarksOn(draft).find(({ reason }) => reason === 'capitals')
  const noName = remarksOn(draft).find(({ change }) => change === null)
  if (!capitals || !noName) throw new Error('two remarks')
  expect(applyRemark(draft, noName, letter)).toBe(draft)
  expect(applyRemark(draft, capitals, { ...letter, parts: [] })).toBe(draft)
})

test.each([
  ['words', 'autre chose, vous ne répondez jamais et '],
  ['sentences', 'Le # mai, M. Roy a crié, autre chose et # retards. '],
  ['capitals', 'NON, A '],
  ['numbers', '4111 1111 '],
  ['digits', '4'],
  ['marks', 'a! ? '],
  ['one word', 'a'],
  ['letters', 'Ab'],
])('twice the characters of %s take about twice the time to read, never four times', (_what, piece) => {
  const language = languageOf('fr-CA')
  const reading = (length: number) => {
    let count = 0
    const draft = told(piece.repeat(length / piece.length).replace(/#/g, () => String((count += 1))))
    const letter = compose(draft, language, today)
    return () => {
      const start = performance.now()
      check(draft, letter, language, today)
      return performance.now() - start
    }
  }
  const [readHalf, readWhole] = [reading(10_000), reading(20_000)]
  let [half, whole] = [Infinity, Infinity]
  // One after the other, so that what else the machine does slows both; a quiet moment is enough.
  for (let tries = 0; tries < 150 && !(whole < half * 3); tries += 1)
    [half, whole] = [Math.min(half, readHalf()), Math.min(whole, readWhole())]
  expect(whole / half).toBeLessThan(3)
})
