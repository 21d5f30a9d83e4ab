import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { doors, questions } from '#letter/draft/questions'
import { bodySentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const names = {
  'fr-CA': [
    ...[
      'Ma est venue',
      'La n’a rien dit',
      'Du Van Minh est venu',
      'Le nous a menti',
      'Sa et Luc ont ri',
      'On et Luc ont ri',
    ],
    ...['Parfait a crié', 'Désiré était absent', 'La Tuque est loin', 'Le Havre n’a rien fait', 'Rose a crié'],
    ...['Deux Rives était fermé', 'Deux Montagnes a menti', 'Demain Productions a menti', 'Avant Garde a menti'],
  ],
  'en-CA': [
    ...[
      'An was late',
      'My never came',
      'On did not answer',
      'Will was late',
      'Will Roy told me no',
      'Mark refuses to pay',
    ],
    ...['Skip laughed', 'Grant and Lea helped', 'All and Lea helped', 'La Salle is closed', 'The Pas has no ramp'],
    ...['Half Price Books was closed', 'Once Upon a Child lied', 'Each Peach helped'],
  ],
} as const

/** What stands after each beginning of a convention, in an adult’s letter and a child’s. */
function everyFrame(convention: keyof typeof names, text: string, more: Partial<Draft> = {}): readonly string[] {
  const language = languageOf(convention)
  return doors.flatMap((door) =>
    questions[door]
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ id }) => {
        const { frames, child } = language.questions[id]
        const of = (register: 'adult' | 'child', frame: string) => {
          const answers = { [id]: { kind: 'frame', frame, text } } as const
          const letter = compose(makeDraft({ convention, door, register, answers, ...more }), language, '2026-11-20')
          const said = bodySentences(letter).filter(({ source }) => source === id)
          return said.map((sentence) => sentence.text.replaceAll('\u00a0', ' ')).join(' ')
        }
        return [
          ...frames.map((frame) => of('adult', frame.id)),
          ...(child?.frames ?? []).map((frame) => of('child', frame.id)),
        ]
      }),
  )
}

const rows = (['fr-CA', 'en-CA'] as const).flatMap((convention) =>
  names[convention].map((one) => [convention, one] as const),
)

test.each(rows)('%s: the name that “%s” begins with keeps its capital after every beginning', (convention, text) => {
  const said = everyFrame(convention, text)
  expect(said.length).toBeGreaterThan(40)
  for (const one of said) expect(one).toContain(text)
})

test.each([
  ['fr-CA', 'Ma fille était là', 'ma fille était là'],
  ['fr-CA', 'Le fait est là', 'le fait est là'],
  ['fr-CA', 'La porte était fermée', 'la porte était fermée'],
  ['fr-CA', 'On est venus', 'on est venus'],
  ['fr-CA', 'Sa m’a fait de la peine', 'sa m’a fait de la peine'],
  ['fr-CA', 'Sa a pris une heure', 'sa a pris une heure'],
  ['fr-CA', 'Sa ne marche pas', 'sa ne marche pas'],
  ['fr-CA', 'Sa nous a fait mal', 'sa nous a fait mal'],
  ['fr-CA', 'La est le problème', 'la est le problème'],
  ['fr-CA', 'La n’est pas la question', 'la n’est pas la question'],
  ['fr-CA', 'Bien nous avons attendu', 'bien nous avons attendu'],
  ['fr-CA', 'Les ont pas vus', 'les ont pas vus'],
  ['en-CA', 'My order was late', 'my order was late'],
  ['en-CA', 'On the phone nobody knew', 'on the phone nobody knew'],
  ['en-CA', 'No one was there', 'no one was there'],
  ['en-CA', 'The never ending wait', 'the never ending wait'],
  ['en-CA', 'A never ending wait', 'a never ending wait'],
  ['en-CA', 'My never ending wait', 'my never ending wait'],
  ['en-CA', 'The were rude to us', 'the were rude to us'],
  ['en-CA', 'In came the manager', 'in came the manager'],
  ['en-CA', 'The never-ending wait hurt', 'the never-ending wait hurt'],
] as const)('%s: what “%s” begins with is common, and small after because', (convention, text, small) => {
  expect(everyFrame(convention, text).some((one) => one.includes(small))).toBe(true)
})

test.each([
  ['fr-CA', 'Sa m’a fait de la peine'],
  ['fr-CA', 'La est le problème'],
  ['fr-CA', 'Bien nous avons attendu'],
  ['en-CA', 'The never ending wait'],
  ['en-CA', 'A never ending wait'],
] as const)('%s: no beginning leaves “%s” a capital in its middle', (convention, text) => {
  for (const one of everyFrame(convention, text)) expect(one).not.toMatch(new RegExp(`\\p{L} ${text}`, 'u'))
})

test('after “this person”, “will” of what never happens again is small', () => {
  const said = everyFrame('en-CA', 'Will never again')
  expect(said.some((one) => one.includes('person will never again'))).toBe(true)
  for (const one of said) expect(one).not.toContain('person Will')
})

test.each([
  ['fr-CA', { recipient: { ...nobody, name: 'On Chen' } }, 'On m’a aidé', true],
  ['fr-CA', { childName: 'Bien' }, 'Bien est venu', true],
  ['en-CA', { recipient: { ...nobody, name: 'All Berg' } }, 'All was kind', true],
  ['en-CA', { recipient: { ...nobody, organisation: 'All Good Foods' } }, 'All was kind', false],
] as const)('%s: with %j, whether “%s” begins with a name: %s', (convention, more, text, isName) => {
  const small = text.charAt(0).toLowerCase() + text.slice(1)
  expect(everyFrame(convention, text, more).some((one) => one.includes(small))).toBe(!isName)
})
