import { expect, test } from 'vitest'
import { isAgreed, letterMark, needsAgreement } from '#letter/parent/agreement'
import { setConvention, setParty } from '#letter/draft/change-draft'
import { remove, rewrite } from '#letter/draft/change-sentence'
import { setSignature } from '#letter/draft/change-paper'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const letterOf = (draft: Draft, today = '2026-11-21') => compose(draft, languageOf(draft.convention), today)
const agreedTo = (draft: Draft): Draft => ({
  ...draft,
  agreed: { on: '2026-11-21T12:00:00.000Z', letter: letterMark(draft, letterOf(draft)) },
})
const clara = { ...nobody, name: 'Clara, sa mère', email: 'clara@exemple.ca', phone: '450 555-0100', city: 'Sorel' }
const photo = { file: 'photo-0a1b2c3d.jpg', name: 'Photo', size: 10, picture: null }
const child = makeDraft({ register: 'child', writer: { ...nobody, name: 'Félix' }, helper: clara })
const agreed = agreedTo(child)
const still = (draft: Draft, today?: string) => isAgreed(draft, letterOf(draft, today))

test('an adult agrees to each letter of a child, and to every letter in child mode', () => {
  expect(needsAgreement(child, false)).toBe(true)
  expect(needsAgreement(makeDraft(), false)).toBe(false)
  expect(needsAgreement(makeDraft(), true)).toBe(true)
})

test('a letter is agreed to as it is; none is before', () => {
  expect(still(child)).toBe(false)
  expect(still(agreed)).toBe(true)
})

test('the next day, and what does not leave, ask for nothing again', () => {
  expect(still(agreed, '2026-11-22')).toBe(true)
  expect(still({ ...agreed, at: 'why', dismissed: ['no-way:1'] })).toBe(true)
})

const [sentence] = letterOf(child).parts.flatMap((part) => (part.kind === 'paragraph' ? [...part.sentences] : []))
if (!sentence) throw new Error('the letter is empty')

test.each<[string, Draft]>([
  ['a word of the writer', { ...agreed, answers: { what: { kind: 'own', text: 'Le tournoi est reporté.' } } }],
  ['a sentence said otherwise', rewrite(agreed, sentence, 'Le tournoi est remis.')],
  ['a sentence taken out', remove(agreed, sentence)],
  ['the name', setParty(agreed, 'writer', { ...nobody, name: 'Félix Côté' })],
  ['the recipient', setParty(agreed, 'recipient', { ...nobody, organisation: 'Une autre fédération' })],
  ['the address that it goes to', setParty(agreed, 'recipient', { ...nobody, email: 'ailleurs@exemple.ca' })],
  ['the adult to answer', setParty(agreed, 'helper', { ...clara, email: 'autre@exemple.ca' })],
  ['the telephone, which e-mails carry', setParty(agreed, 'helper', { ...clara, phone: '450 555-0199' })],
  ['the city of the date line', setParty(agreed, 'helper', { ...clara, city: 'Tracy' })],
  ['the co-signature', { ...agreed, coSigned: false }],
  ['what goes with it', { ...agreed, enclosures: 'Ma photo' }],
  ['a file that goes with it', { ...agreed, enclosed: [photo] }],
  ['its language', setConvention(agreed, 'en-CA')],
])('%s changed: it is asked again', (_what, changed) => {
  expect(still(changed)).toBe(false)
})

test('another picture under the same name is asked again', () => {
  const withOne = agreedTo({ ...child, enclosed: [photo] })
  expect(still(withOne)).toBe(true)
  expect(still({ ...withOne, enclosed: [{ ...photo, file: 'photo-ffffffff.jpg' }] })).toBe(false)
})

const badge = {
  design: 'cup',
  name: 'Coach Roy',
  gesture: 'Patience en or',
  moment: '',
  from: 'Félix',
  joined: true,
} as const
const thanks = makeDraft({ ...child, door: 'thankful' })

test.each<[string, Draft, Draft]>([
  ['added', agreedTo(thanks), { ...agreedTo(thanks), badge }],
  ['taken away', agreedTo({ ...thanks, badge }), { ...agreedTo({ ...thanks, badge }), badge: null }],
  [
    'of another word',
    agreedTo({ ...thanks, badge }),
    { ...agreedTo({ ...thanks, badge }), badge: { ...badge, from: 'Zoé' } },
  ],
])('an adult agrees to a letter and its badge together; a badge %s is asked about', (_how, before, after) => {
  expect(still(before)).toBe(true)
  expect(still(after)).toBe(false)
})

test('what comes back as it was is agreed to again', () => {
  const changed = { ...agreed, answers: { what: { kind: 'own', text: 'Autre chose.' } } } as const
  expect(still({ ...changed, answers: agreed.answers })).toBe(true)
})

const page = { file: 'page-0a1b2c3d.jpg', digest: 'a'.repeat(64), width: 1300, height: 1800, typed: false }
test.each<[string, Draft['handwritten'], Draft['handwritten']]>([
  ['added', null, page],
  ['taken off', page, null],
  ['that holds another picture under its name', page, { ...page, digest: 'b'.repeat(64) }],
  ['after which the typed letter comes', page, { ...page, typed: true }],
])('an adult agrees to a page by hand too; one %s is asked about', (_how, before, after) => {
  const one = agreedTo({ ...child, handwritten: before })
  expect(still(one)).toBe(true)
  expect(still({ ...one, handwritten: after })).toBe(false)
})

test('where a picture signs it, what the picture holds is agreed to; it is nothing to a letter with room for ink', () => {
  const signed = setSignature(child, 'picture')
  const withOne = {
    ...signed,
    agreed: { on: agreed.agreed?.on ?? '', letter: letterMark(signed, letterOf(signed), 'a1') },
  }
  expect(isAgreed(withOne, letterOf(signed), 'a1')).toBe(true)
  expect(isAgreed(withOne, letterOf(signed), 'b2')).toBe(false)
  expect(isAgreed(withOne, letterOf(signed))).toBe(false)
  expect(isAgreed(agreed, letterOf(agreed), 'b2')).toBe(true)
  expect(still(setSignature(agreed, 'picture'))).toBe(false)
})
