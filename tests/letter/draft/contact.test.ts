import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { emailText } from '#letter/email/email-text'
import { nobody } from '#letter/draft/new-draft'
import { blockText } from '#letter/parts/plain-text'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const felix = { ...nobody, name: 'Félix', street: '12, rue des Pins', city: 'Sorel', phone: '450 555-0111' }
const clara = { ...nobody, name: 'Anne, sa mère', email: 'anne@exemple.ca', phone: '450 555-0100' }
const childs = (more: Partial<Draft>) => makeDraft({ register: 'child', writer: felix, ...more })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-21')
const block = (draft: Draft, kind: 'sender' | 'date' | 'signature') =>
  letterOf(draft)
    .parts.filter((part) => part.kind === kind)
    .map(blockText)
    .join()

test.each([
  ['fr-CA', 'Félix\na/s d’Anne, sa mère\n450 555-0100\nanne@exemple.ca'],
  ['fr-FR', 'Félix\nAux bons soins d’Anne, sa mère\n450 555-0100\nanne@exemple.ca'],
  ['en-CA', 'c/o Anne, sa mère\n450 555-0100\nanne@exemple.ca'],
  ['en-US', 'c/o Anne, sa mère\n450 555-0100\nanne@exemple.ca'],
  ['en-GB', 'c/o Anne, sa mère\n450 555-0100\nanne@exemple.ca'],
])('in %s, a child is answered through the adult, and nothing says where the child lives', (convention, sender) => {
  const draft = childs({ convention, helper: clara })
  expect(block(draft, 'sender')).toBe(sender)
  expect(JSON.stringify(letterOf(draft))).not.toMatch(/Pins|Sorel|0111/)
  expect(emailText(letterOf(draft)).body).toMatch(/450 555-0100$/)
})

test('a helper who can not be reached replaces nothing', () => {
  const draft = childs({ helper: { ...nobody, name: 'Anne, sa mère' } })
  expect(block(draft, 'sender')).toBe('Félix\n12, rue des Pins\nSorel\n450 555-0111')
  expect(block(draft, 'signature')).toBe('Félix\nAvec l’aide d’Anne, sa mère')
})

test('an adult who writes is answered, whoever helps', () => {
  expect(block(childs({ register: 'adult', helper: clara }), 'sender')).toContain('12, rue des Pins')
})

test('the school or the club where a child is answered stands with its address, the writer’s own does not', () => {
  const school = { ...clara, organisation: "École de l'Anse" }
  expect(block(childs({ helper: school }), 'sender')).toMatch(/^Félix\na\/s d’Anne, sa mère\nÉcole de l’Anse\n/)
  const writer = { ...felix, organisation: 'Club de lecture' }
  expect(block(childs({ writer }), 'sender')).not.toContain('Club')
  expect(block(makeDraft({ writer }), 'sender')).toBe('Félix\n12, rue des Pins\nSorel\n450 555-0111')
})

test('the adult may sign, or not, and is still the one to answer', () => {
  const draft = childs({ helper: clara, coSigned: false })
  expect(block(draft, 'signature')).toBe('Félix')
  expect(block(draft, 'sender')).toContain('a/s d’Anne, sa mère')
})

test('the city of the date is that of the adult', () => {
  expect(block(childs({ helper: { ...clara, city: 'Tracy' } }), 'date')).toMatch(/^Tracy, le 21/)
})

test('whoever signs too has a signature of their own, and stands with the first in an e-mail', () => {
  const luc = { ...nobody, name: 'Luc Morel', phone: '450 555-0111' }
  const draft = makeDraft({ voice: 'we', writer: luc, signers: ' Annie Morel\n\nJoan d’Arc' })
  const signed = letterOf(draft).parts.flatMap((part) => (part.kind === 'signature' ? [blockText(part)] : []))
  expect(signed).toEqual(['Luc Morel', 'Annie Morel', 'Joan d’Arc'])
  expect(emailText(letterOf(draft)).body).toMatch(/\n\nLuc Morel\nAnnie Morel\nJoan d’Arc\n450 555-0111$/)
  expect(block({ ...draft, writer: nobody }, 'signature')).toBe('Annie Morel,Joan d’Arc')
})

test('a parent who signs for a child that has a name says so, once signed', () => {
  const parent = { ...nobody, name: 'Étienne Pageau' }
  const draft = makeDraft({ voice: 'for-my-child', childName: 'Éloi', writer: parent })
  expect(block(draft, 'signature')).toBe('Étienne Pageau\nParent d’Éloi')
  expect(block({ ...draft, convention: 'en-CA' }, 'signature')).toBe('Étienne Pageau\nParent of Éloi')
  expect(block({ ...draft, childName: 'mon fils' }, 'signature')).toBe('Étienne Pageau')
  expect(block({ ...draft, voice: 'I' }, 'signature')).toBe('Étienne Pageau')
  expect(block({ ...draft, writer: nobody }, 'signature')).toBe('')
})
