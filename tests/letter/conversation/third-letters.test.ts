import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import type { FollowUp } from '#letter/draft/correspondence'
import type { Answer, Draft } from '#letter/draft/draft'
import { lengths } from '#letter/draft/manner'
import { bodySentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const own = (text: string): Answer => ({ kind: 'own', text })

function next(draft: Draft, why: FollowUp, on: string, answers: Draft['answers'] = {}): Draft {
  const letter = compose(draft, languageOf(draft.convention), on)
  const sent = { kind: 'sent', how: 'email', on, letter } as const
  const made = followUpDraft(draft, { sent, answered: null, why, id: draft.id, now: draft.changed })
  return { ...made, answers: { ...made.answers, ...answers } }
}

const said = (draft: Draft) =>
  bodySentences(compose(draft, languageOf(draft.convention), '2026-11-20')).map(({ text }) =>
    text.replace(/[\u00a0\u202f]/g, ' '),
  )

test.each([
  [
    'fr-FR',
    'La porte ne ferme plus.',
    'La porte ne ferme plus. Je vous ai écrit à ce sujet le 1er août 2026, puis le 5 octobre 2026.',
  ],
  [
    'fr-CA',
    'Je vous écris au sujet de la porte.',
    'Je vous ai écrit le 1er août 2026, puis le 5 octobre 2026, au sujet de la porte.',
  ],
  [
    'fr-CA',
    'La porte a cédé hier.',
    'Je vous ai écrit le 1er août 2026, puis le 5 octobre 2026 : « La porte a cédé hier. »',
  ],
  [
    'en-US',
    'The door does not close.',
    'The door does not close. I wrote to you about this on August 1, 2026, and again on October 5, 2026.',
  ],
  [
    'en-GB',
    'The door does not close.',
    'The door does not close. I wrote to you about this on 1 August 2026, and again on 5 October 2026.',
  ],
] as const)('%s: a third letter says that two came before it: %s', (convention, what, recalled) => {
  const second = next(makeDraft({ convention, answers: { what: own(what) } }), 'no-answer', '2026-08-01')
  const third = next(second, 'no-answer', '2026-10-05')
  expect(said(third)[0]).toBe(recalled)
  expect(said(next(third, 'no-answer', '2026-11-02'))[0]).toContain(/août/u.test(recalled) ? 'août' : 'August')
})

test.each([
  ['fr-CA', 'La clé', 'la serrure', 'Pourriez-vous me répondre sur ce point?'],
  ['en-CA', 'The key', 'the lock', 'Could you please get back to me about this?'],
] as const)(
  '%s: what a reply in part left is asked for again where there is no other',
  (convention, helped, missing, asked) => {
    const first = makeDraft({ convention, answers: { what: own('X.') } })
    const second = next(first, 'in-part', '2026-08-01', { helped: own(helped), missing: own(missing) })
    expect(said(second)).toContain(asked)
    expect(said(next(second, 'no-answer', '2026-10-05')).slice(-2)).toEqual([
      `${missing.charAt(0).toUpperCase()}${missing.slice(1)}.`,
      asked,
    ])
  },
)

test.each([
  ['no-answer', {}],
  ['no-help', { missing: own('The lock is still broken.') }],
  ['good', { helped: own('The lock works again.') }],
] as const)('what came of the first letter (%s) is said at every length', (why, answers) => {
  const second = next(makeDraft({ convention: 'en-CA', answers: { what: own('X.') } }), why, '2026-08-01', answers)
  const since = bodySentences(compose(second, languageOf('en-CA'), '2026-11-20')).find(
    ({ source }) => source === `since.${why}`,
  )
  for (const length of lengths) expect(said({ ...second, length })).toContain(since?.text.replaceAll('\u00a0', ' '))
})

test.each([
  ['fr-CA', 'Me rembourser 80 $.', 'Il reste 20 $.', 'Pourriez-vous me rembourser ce qui reste?'],
  ['fr-CA', 'Réparer la porte.', 'la serrure', 'Pourriez-vous me répondre sur ce point?'],
  ['en-CA', 'Refund $80.', '$20 is left.', 'Could you please refund the rest?'],
  ['en-CA', 'Repair the door.', 'the lock', 'Could you please get back to me about this?'],
] as const)('%s: what two replies in part left is asked for once more: %s', (convention, ask, missing, asked) => {
  const first = makeDraft({ convention, answers: { what: own('X.'), ask: own(ask) } })
  const second = next(first, 'in-part', '2026-08-01', { missing: own(missing) })
  const third = next(second, 'in-part', '2026-10-05', { missing: own(missing) })
  expect([said(second).at(-1), said(third).at(-1)]).toEqual([asked, asked])
})
