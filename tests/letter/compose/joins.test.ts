import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Answer, Draft } from '#letter/draft/draft'
import { bodySentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const own = (text: string): Answer => ({ kind: 'own', text })
const framed = (frame: string, text: string): Answer => ({ kind: 'frame', frame, text })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), '2026-11-20')
const said = (more: Partial<Draft>) => bodySentences(letterOf(makeDraft(more))).map(({ text }) => text)

test.each([
  ['fr-CA', framed('anticipated', 'fêter ses 80 ans'), 'Malheureusement, on nous a refusé la table.'],
  ['fr-FR', framed('looking-forward', 'fêter ses 80 ans'), 'Malheureusement, on nous a refusé la table.'],
  ['fr-CA', framed('could-not', 'fêter ses 80 ans'), 'Je le regrette d’autant plus qu’on nous a refusé la table.'],
  ['fr-CA', own('Ma mère avait 80 ans.'), 'Je le regrette d’autant plus qu’on nous a refusé la table.'],
] as const)('%s: after %j, what went wrong begins as it must', (convention, what, whole) => {
  const why = framed('setback', 'on nous a refusé la table')
  expect(said({ convention, answers: { what, why } })[1]).toBe(whole)
})

test.each([
  ['en-CA', framed('anticipated', 'the show'), 'setback', 'Unfortunately, it was cancelled.'],
  ['en-US', framed('could-not', 'see the show'), 'setback', 'What made it worse is that it was cancelled.'],
  ['en-GB', framed('anticipated', 'the show'), 'regret', 'What made it worse is that it was cancelled.'],
] as const)('%s: after %j, %s begins as it must', (convention, what, frame, whole) => {
  expect(said({ convention, answers: { what, why: framed(frame, 'it was cancelled') } })[1]).toBe(whole)
})

test.each([
  [
    'fr-CA',
    'hard',
    ['Merci au camp.', 'Une chose s’est moins bien passée pour mon fils, Émile.', 'Le dîner était froid.'],
  ],
  [
    'fr-FR',
    'unforgivable',
    [
      'Merci au camp.',
      'Je dois aussi vous signaler une situation que je juge grave.',
      'Je vous écris au sujet de mon fils, Émile.',
      'Le dîner était froid.',
    ],
  ],
  ['en-GB', 'hard', ['Merci au camp.', 'One thing did not go as well for my son, Émile.', 'Le dîner était froid.']],
] as const)(
  '%s: after praise, one sentence turns to the child and to what went wrong, unless it is grave (%s)',
  (convention, gravity, all) => {
    const answers = { thanked: own('Merci au camp.'), what: own('Le dîner était froid.'), ask: own('Pourquoi?') }
    const draft = {
      convention,
      gravity,
      door: 'both',
      voice: 'for-my-child',
      childName: 'Émile',
      gender: 'masculine',
    } as const
    expect(said({ ...draft, answers }).slice(0, all.length)).toEqual(all)
  },
)

test.each([
  ['fr-CA', 'Claire et Hakim Ziani', 'Parents d’Éva'],
  ['fr-FR', 'Claire Lanet', 'Parent d’Éva'],
  ['en-GB', 'Sue and Mark Dobson', 'Parents of Éva'],
  ['en-US', 'Sue & Mark Dobson', 'Parents of Éva'],
  ['en-CA', 'Andy Sanders', 'Parent of Éva'],
] as const)('%s: under %s stands %s', (convention, name, line) => {
  const draft = makeDraft({ convention, voice: 'for-my-child', childName: 'Éva' })
  const { parts } = letterOf({ ...draft, writer: { ...draft.writer, name } })
  expect(parts.flatMap((part) => (part.kind === 'signature' ? part.lines : []))).toEqual([name, line])
})

test.each(['adult', 'child'] as const)('a repair is asked of a %s’s letter whatever it is that broke', (register) => {
  const ask = { kind: 'choice', choice: 'repair', text: '' } as const
  for (const tone of ['gentle', 'plain', 'firm'] as const)
    expect(said({ register, tone, answers: { what: own('La balançoire est cassée.'), ask } }).join(' ')).not.toMatch(
      /article| le réparer/u,
    )
})
